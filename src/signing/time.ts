const sevenHours = 7 * 3_600_000;

/** Viet Nam has one time zone and no summer time. */
const vietnam = (at: Date): readonly [day: string, time: string] => {
  const [date = '', time = ''] = new Date(at.getTime() + sevenHours).toISOString().split('T');
  return [date.split('-').toReversed().join('/'), time];
};

/** `20/05/2025` */
export const vietnamDay = (at: Date): string => vietnam(at)[0];

/** `20/05/2025 09:15:40` */
export const vietnamMoment = (at: Date): string => {
  const [day, time] = vietnam(at);
  return `${day} ${time.slice(0, 8)}`;
};
