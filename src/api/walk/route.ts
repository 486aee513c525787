import type { Action } from '../../usecases/permissions.ts';
import type { Role } from '../../usecases/views.ts';

/** An action of `permissions.ts`; `open` is what is answered before anybody has signed in. */
export type Needs = Action | 'open';

/** One route as the walk asks it: on things that are not there, so that nothing changes. */
export type Route = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly needs: Needs;
  readonly body?: unknown;
  /** What it needs once ballots are out, where that is another action, or narrower than any. */
  readonly begun?: Action | readonly Role[];
  /** Words of the address where the usual ones do not fit. */
  readonly at?: Readonly<Record<string, string>>;
  /** Succeeds for everybody, and ends sessions or the file. */
  readonly ends?: true;
};

type More = Pick<Route, 'begun' | 'at' | 'ends'>;
type Row = (path: string, needs: Needs, body?: unknown, more?: More) => Route;
const row = (method: Route['method']): Row => (path, needs, body, more) => ({ method, path, needs, ...(body === undefined ? {} : { body }), ...more });

export const get = row('GET');
export const post = row('POST');
export const put = row('PUT');
export const del = row('DELETE');

export const nameOf = ({ method, path }: Pick<Route, 'method' | 'path'>): string => `${method} ${path}`;

const nowhere: Readonly<Record<string, string>> = { id: '99', person: '99', position: '99', bundle: '1', entry: '1', key: 'khong-co' };
const somewhere: Readonly<Record<string, string>> = { ...nowhere, id: '1', person: '1', position: '1', key: 'opening' };

/** The address with its words filled in: of something that is there, or of nothing. */
export function addressOf({ path, at = {} }: Route, there: boolean): string {
  const words = { ...(there ? somewhere : nowhere), ...at };
  return path.replaceAll(/:(\w+)/g, (_, word: string) => words[word] ?? word);
}
