import { permissions } from '../../usecases/permissions.ts';
import type { Answer } from '../desk.ts';
import { isStranger, type Caller, type Moment } from './callers.ts';
import type { Route } from './route.ts';

export type Seen = 'allowed' | 'refused' | 'no session';

/** What the matrix says of this caller at this route. */
export function expected({ needs, begun }: Route, moment: Moment, caller: Caller): Seen {
  if (needs === 'open') return 'allowed';
  if (isStranger(caller)) return 'no session';
  const now = moment === 'begun' && begun !== undefined ? begun : needs;
  return (typeof now === 'string' ? permissions[now] : now).includes(caller) ? 'allowed' : 'refused';
}

export function seenIn({ status, body }: Answer): Seen {
  if (status === 401 && body.code === 'NO_SESSION') return 'no session';
  return status === 403 && body.code === 'NOT_ALLOWED' ? 'refused' : 'allowed';
}

const stack = /\n\s+at |node:|\.[cm]?[jt]s:\d/;
const badExample: readonly unknown[] = ['BODY_INVALID', 'NOT_JSON', 'NO_SUCH_ROUTE'];

/** What no answer may be. An example that the border turns away would have asked nothing of the matrix. */
export function unfit({ status, body }: Answer): string | undefined {
  if (status >= 500) return `answers ${status}`;
  if (badExample.includes(body.code)) return `the example is no request: ${body.code} ${body.field ?? ''}`;
  return status >= 400 && (typeof body.code !== 'string' || stack.test(JSON.stringify(body))) ? 'a fault without a code, or with a stack' : undefined;
}

/** A refusal is a code and a sentence, and the same whether the thing asked for is there or not. */
export const tellsNothing = (absent: Answer, there: Answer): boolean =>
  JSON.stringify([absent.status, absent.body]) === JSON.stringify([there.status, there.body]) && Object.keys(absent.body).sort().join() === 'code,message';
