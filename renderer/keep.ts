/** What this window keeps while it is open: never on disk, never across windows. */
const read = (key: string): string | undefined => sessionStorage.getItem(`kiemphieu.${key}`) ?? undefined;

function write(key: string, value: string | undefined): void {
  if (value === undefined) sessionStorage.removeItem(`kiemphieu.${key}`);
  else sessionStorage.setItem(`kiemphieu.${key}`, value);
}

/** The address that the program printed carries the token once; it leaves the address bar at once. */
function takeToken(): string | undefined {
  const found = /^#\/?token=([^&]+)/.exec(location.hash)?.[1];
  if (found === undefined) return read('token');
  write('token', decodeURIComponent(found));
  history.replaceState(null, '', `${location.pathname}${location.search}#/`);
  return read('token');
}

export const token = takeToken();
export const keptSession = (): string | undefined => read('session');
export const keepSession = (session: string | undefined): void => write('session', session);
export const keptPerson = (): string | undefined => read('person');
export const keepPerson = (person: string | undefined): void => write('person', person);
export const keptClosing = (): string | undefined => read('closing');
export const keepClosing = (closing: string | undefined): void => write('closing', closing);
