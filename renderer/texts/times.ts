const two = (value: number): string => value.toString().padStart(2, '0');

/** `10:42:07` on this machine's clock. */
export function clock(iso: string): string {
  const at = new Date(iso);
  return `${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}`;
}

/** `20/05/2025` from an ISO date or time. */
export function day(iso: string): string {
  const [year, month, date] = iso.slice(0, 10).split('-');
  return `${date}/${month}/${year}`;
}
