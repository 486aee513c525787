/** Delegates of at least two thirds of the organisations below are present (Điều lệ Đảng Điều 11). */
export const organisationsMet = (represented: number, total: number): boolean => 3 * represented >= 2 * total;
