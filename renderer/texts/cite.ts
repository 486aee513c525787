/** `190-QĐ/TW Điều 15.2` → `khoản 2, Điều 15, 190-QĐ/TW`, as Party papers cite. */
export function articleIn(citation: string): string {
  const parts = /^(\S+) Điều (\d+)(?:\.(\d+))?$/u.exec(citation);
  if (parts === null) return citation;
  const [, regulation, article, clause] = parts;
  return `${clause === undefined ? '' : `khoản ${clause}, `}Điều ${article}, ${regulation}`;
}
