/** NULL in a row is what is not known, and absent in a value. */
export const present = <T extends Record<string, unknown>>(row: T): { [K in keyof T]?: Exclude<T[K], null> } =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as { [K in keyof T]?: Exclude<T[K], null> };
