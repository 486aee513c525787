const sevenHours = 7 * 3_600_000;

/** Viet Nam has one time zone and no summer time: `2025-05-20T09:15`. */
export const vietnamTime = (at: string): string => new Date(Date.parse(at) + sevenHours).toISOString().slice(0, 16);
