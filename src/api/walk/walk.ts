import { permissions } from '../../usecases/permissions.ts';
import { desk, type Answer } from '../desk.ts';
import { arrange, callers, comeBack, moments, type Caller, type Keys, type Moment } from './callers.ts';
import { matrixFaults } from './matrix.ts';
import { tableFaults } from './missing.ts';
import { addressOf, nameOf, type Route } from './route.ts';
import { routes } from './routes.ts';
import { expected, seenIn, tellsNothing, unfit, type Seen } from './seen.ts';
import { withStrangeKey } from './strange-key.ts';

export type Line = { readonly route: Route; readonly moment: Moment; readonly seen: Readonly<Record<Caller, Seen>> };
export type Walked = { readonly lines: readonly Line[]; readonly requests: number; readonly checks: number; readonly deviations: readonly string[] };

/** The desk of a moment, with what was asked of it and what was found. */
type Walk = ReturnType<typeof begin>;

function begin(moment: Moment) {
  const one = desk();
  const found = { lines: [] as Line[], requests: 0, checks: 0, deviations: [] as string[] };
  return {
    one,
    moment,
    found,
    events: (): number => one.workspace.current()?.store.head().events ?? 0,
    ask: (route: Route, there: boolean, body: unknown, key: string | undefined): Promise<Answer> => {
      found.requests += 1;
      return one.ask(route.method, addressOf(route, there), body, key);
    },
    holds: (good: boolean, otherwise: string): void => {
      found.checks += 1;
      if (!good) found.deviations.push(`${moment}: ${otherwise}`);
    },
  };
}

/** One caller at one route, on what is not there; who is turned away there is asked for what is there as well. */
async function meet({ moment, events, ask, holds }: Walk, route: Route, caller: Caller, key: string | undefined): Promise<Seen> {
  const about = `${nameOf(route)}, ${caller}`;
  const should = expected(route, moment, caller);
  const before = events();
  const answer = await ask(route, false, route.body, key);
  const [seen, wrong] = [seenIn(answer), unfit(answer)];
  holds(seen === should, `${about}: ${seen}, and should be ${should} (${answer.status} ${answer.body.code ?? ''})`);
  holds(wrong === undefined, `${about}: ${wrong}`);
  if (should === 'allowed') return seen;
  const there = await ask(route, true, route.body, key);
  holds(tellsNothing(answer, there), `${about}: the refusal tells of the thing itself (${answer.body.code ?? answer.status}, ${there.body.code ?? there.status})`);
  holds(events() === before, `${about}: the journal has grown`);
  return seen;
}

async function refuseStrangeKeys({ events, ask, holds }: Walk, route: Route, key: string | undefined): Promise<void> {
  const before = events();
  for (const body of withStrangeKey(route.body)) {
    const { status, body: told } = await ask(route, false, body, key);
    holds(status === 400 && told.code === 'BODY_INVALID' && events() === before, `${nameOf(route)}: takes a key it does not know, ${JSON.stringify(body)}`);
  }
}

async function walkRoute(walk: Walk, file: string, keys: Keys, route: Route): Promise<Line> {
  const seen: [Caller, Seen][] = [];
  for (const caller of callers) {
    const anew = route.ends === true ? await comeBack(walk.one, file, caller) : undefined;
    seen.push([caller, await meet(walk, route, caller, anew ?? keys[caller])]);
  }
  return { route, moment: walk.moment, seen: Object.fromEntries(seen) as Record<Caller, Seen> };
}

/** What ends the file is as open at every moment, and the border knows no moments: both are asked once. */
export async function walkMoment(moment: Moment, table: readonly Route[] = routes): Promise<Walked> {
  const walk = begin(moment);
  const first = moment === moments[0];
  try {
    const keys = await arrange(walk.one, moment);
    const file = walk.one.workspace.current()?.name ?? '';
    if (first) for (const fault of tableFaults(walk.one, table)) walk.holds(false, fault);
    for (const route of table) {
      if (first) await refuseStrangeKeys(walk, route, keys.head);
      if (first || route.ends !== true) walk.found.lines.push(await walkRoute(walk, file, keys, route));
    }
    return walk.found;
  } finally {
    walk.one.leave();
  }
}

/** Every route of the program × everybody who can come to it, at each moment of a congress, on real files. */
export async function walkRoutes(): Promise<Walked> {
  const walked: Walked[] = [];
  for (const moment of moments) walked.push(await walkMoment(moment));
  const sum = (count: (one: Walked) => number): number => walked.reduce((total, one) => total + count(one), 0);
  return {
    lines: walked.flatMap(({ lines }) => lines),
    requests: sum(({ requests }) => requests),
    checks: sum(({ checks }) => checks),
    deviations: [...matrixFaults(permissions), ...walked.flatMap(({ deviations }) => deviations)],
  };
}
