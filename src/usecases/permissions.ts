import { err, ok, type Result } from '../domain/result.ts';
import type { Acting } from './acting.ts';
import { fault, type Fault } from './fault.ts';
import type { Role } from './views.ts';

/** What a person can want to do; `look` is everything that is only seen. */
export type Action = 'look' | 'setup' | 'decide' | 'people' | 'ballots' | 'entry' | 'reread' | 'remove' | 'recount' | 'rule' | 'conclude' | 'close' | 'print' | 'sign' | 'recordConfirmation' | 'correct' | 'hall' | 'backup' | 'signDigitally' | 'token' | 'checkUnclosed';

const everybody: readonly Role[] = ['head', 'member', 'presidium', 'technician'];
const desk: readonly Role[] = ['head', 'member', 'technician'];

/** The technician helps with the machine and never decides about a paper. */
export const permissions: Readonly<Record<Action, readonly Role[]>> = {
  look: everybody,
  setup: everybody,
  decide: ['head', 'presidium'],
  people: ['head', 'presidium'],
  ballots: desk,
  entry: desk,
  reread: desk,
  remove: ['head'],
  recount: ['head'],
  rule: ['head'],
  conclude: ['head'],
  close: ['head'],
  print: desk,
  sign: ['head'],
  recordConfirmation: everybody,
  correct: ['head'],
  hall: desk,
  signDigitally: ['head', 'member', 'presidium'],
  backup: ['head', 'presidium', 'technician'],
  token: ['head', 'presidium'],
  checkUnclosed: ['head'],
};

export const roleNames: Readonly<Record<Role, string>> = {
  head: 'Trưởng ban Kiểm phiếu',
  member: 'thành viên Ban Kiểm phiếu',
  presidium: 'thành viên Đoàn Chủ tịch',
  technician: 'nhân viên kỹ thuật',
};

/** The founder of the file, who may be a technician, brings in the others. */
const founder = 1;

export function allow({ actor }: Acting, action: Action): Result<undefined, Fault> {
  const roles = permissions[action];
  if (roles.includes(actor.role) || (action === 'people' && actor.id === founder)) return ok(undefined);
  return err(fault('NOT_ALLOWED', { roles: roles.map((role) => roleNames[role]).join(' hoặc ') }));
}
