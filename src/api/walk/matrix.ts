import type { permissions, Action } from '../../usecases/permissions.ts';
import type { Role } from '../../usecases/views.ts';

export const roles: readonly Role[] = ['head', 'member', 'presidium', 'technician'];

/** Written a second time by hand: whoever changes who may do what changes it here too, and means it. */
const byHand: Readonly<Record<Action, string>> = {
  look: 'head member presidium technician',
  setup: 'head member presidium technician',
  decide: 'head presidium',
  people: 'head presidium',
  ballots: 'head member technician',
  entry: 'head member technician',
  reread: 'head member technician',
  remove: 'head',
  recount: 'head',
  rule: 'head',
  conclude: 'head',
  close: 'head',
  print: 'head member technician',
  sign: 'head',
  recordConfirmation: 'head member presidium technician',
  correct: 'head',
  signDigitally: 'head member presidium',
  hall: 'head member technician',
  backup: 'head presidium technician',
  token: 'head presidium',
  checkUnclosed: 'head',
};

export const actions = Object.keys(byHand) as readonly Action[];

/** Where the program's matrix is not the one written here. */
export function matrixFaults(matrix: typeof permissions): readonly string[] {
  const unwritten = Object.keys(matrix).filter((action) => !(action in byHand));
  const other = actions.filter((action) => roles.filter((role) => matrix[action].includes(role)).join(' ') !== byHand[action]);
  return [...unwritten, ...other].map((action) => `permissions.ts: ${action} is not as written in matrix.ts`);
}
