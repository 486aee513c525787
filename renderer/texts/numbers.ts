/** What a person typed as a whole number, dots between thousands allowed; undefined when it is none. */
export function wholeNumber(text: string): number | undefined {
  const digits = text.replace(/[\s.]/g, '');
  return /^\d{1,7}$/.test(digits) && Number(digits) <= 1_000_000 ? Number(digits) : undefined;
}
