import type { desk } from '../desk.ts';
import { actions } from './matrix.ts';
import { nameOf, type Route } from './route.ts';

/** What stands before every route, and the pages themselves. */
const notOfTheApi: readonly string[] = ['ALL /*', 'ALL /api/*', 'GET /*'];

/** The routes that the program really has: so many handlers for each, the first of two checks the body. */
function registered({ app }: ReturnType<typeof desk>): ReadonlyMap<string, number> {
  const handlers = new Map<string, number>();
  for (const { method, path } of app.routes) {
    const name = `${method} ${path}`;
    if (!notOfTheApi.includes(name)) handlers.set(name, (handlers.get(name) ?? 0) + 1);
  }
  return handlers;
}

const inProgram = (route: Route): string => nameOf({ ...route, path: `/api${route.path}` });
const takesObject = ({ body }: Route): boolean => typeof body === 'object';

/** Where the table of routes is not the program: a route forgotten, gone, twice, or without its body; an action that nothing needs. */
export function tableFaults(one: ReturnType<typeof desk>, routes: readonly Route[]): readonly string[] {
  const known = registered(one);
  const named = routes.map(inProgram);
  const unasked = actions.filter((action) => !routes.some(({ needs, begun }) => needs === action || begun === action));
  return [
    ...[...known.keys()].filter((name) => !named.includes(name)).map((name) => `${name}: is not in the table of routes`),
    ...named.filter((name) => !known.has(name)).map((name) => `${name}: is in the table and not in the program`),
    ...named.filter((name, at) => named.indexOf(name) !== at).map((name) => `${name}: is in the table twice`),
    ...routes.filter((route) => takesObject(route) !== ((known.get(inProgram(route)) ?? 0) > 1)).map((route) => `${inProgram(route)}: body in the table, or checked by the program, and not both`),
    ...unasked.map((action) => `${action}: no route needs it`),
  ];
}
