const sevenHours = 7 * 3_600_000;

/** Viet Nam has one time zone and no summer time; screens and papers say the same, whatever the machine is set to. */
const inVietnam = (iso: string): string => (iso.length > 10 ? new Date(Date.parse(iso) + sevenHours).toISOString() : iso);

/** `10:42:07` in Viet Nam. */
export const clock = (iso: string): string => inVietnam(iso).slice(11, 19);

/** `20/05/2025` from an ISO date or time. */
export function day(iso: string): string {
  const [year, month, date] = inVietnam(iso).slice(0, 10).split('-');
  return `${date}/${month}/${year}`;
}
