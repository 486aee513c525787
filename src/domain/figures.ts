/** `1510` → `1.510`: figures as Party papers write them. */
export const grouped = (value: number): string => value.toString().replace(/\B(?=(\d{3})+$)/g, '.');
