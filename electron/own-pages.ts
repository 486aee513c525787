export const scheme = 'app';
export const host = 'kiemphieu';
export const origin = `${scheme}://${host}`;

/** Pages of the program itself; look-alike addresses are not. */
export function isOwnPage(address: string): boolean {
  try {
    const url = new URL(address);
    return url.protocol === `${scheme}:` && url.host === host && url.username === '' && url.password === '';
  } catch {
    return false;
  }
}
