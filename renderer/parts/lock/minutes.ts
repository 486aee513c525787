/** How long a screen may be left alone is a setting of this machine, so it is kept on it. */
const key = 'kiemphieu.lockMinutes';
const usual = 5;

export const choices: readonly number[] = [1, 2, 5, 10, 15, 30];

/** There is no "never": a screen that does not lock cannot be had. */
export function lockMinutes(): number {
  const kept = Number(localStorage.getItem(key) ?? usual);
  return choices.includes(kept) ? kept : usual;
}

export const keepLockMinutes = (minutes: number): void => localStorage.setItem(key, String(minutes));

/** In the middle of an entry, and where a text is read aloud, hands rest for longer. */
const patient = /^#\/?(rounds\/\d+\/bundles\/\d+\/desk\/|script\b)/;

export const isPatient = (place: string): boolean => patient.test(place);

/** Milliseconds at this place of the program before the screen locks. */
export const lockAfter = (place: string, minutes: number): number => minutes * 60_000 * (isPatient(place) ? 3 : 1);
