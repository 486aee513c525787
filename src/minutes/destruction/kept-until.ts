/** 190-QĐ/TW Điều 35. */
const months = 6;

/** Six months after an ISO date: the same day of the month, or the last one where it is shorter. */
export function keptUntil(sealed: string): string {
  const [year = 0, month = 0, day = 0] = sealed.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}
