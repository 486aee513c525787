import type { Role } from '../../usecases/views.ts';
import { led, named } from '../congress.ts';
import { collected, type desk } from '../desk.ts';

type Desk = ReturnType<typeof desk>;

/** Before any list is locked, and with the ballots of a round collected. */
export type Moment = 'planned' | 'begun';
export const moments: readonly Moment[] = ['planned', 'begun'];

/** Who comes to the door: nobody, somebody with a key of no session, with one that has ended, and each role. */
export const strangers = ['no session', 'wrong session', 'removed', 'PIN changed'] as const;
export type Caller = Role | (typeof strangers)[number];
export const callers: readonly Caller[] = [...strangers, 'head', 'member', 'presidium', 'technician'];

export const isStranger = (caller: Caller): caller is (typeof strangers)[number] => (strangers as readonly Caller[]).includes(caller);

export type Keys = Readonly<Record<Caller, string | undefined>>;

async function arrive(one: Desk, moment: Moment) {
  if (moment === 'begun') return collected(one);
  const { sessions, add } = await led(one);
  await add({ candidates: named(3) });
  return sessions;
}

const looks = async (one: Desk, key: string | undefined): Promise<boolean> => (await one.ask('GET', '/rounds/1', undefined, key)).status === 200;

/** A congress at that moment and the key of each caller; the two that have ended are seen to have been good. */
export async function arrange(one: Desk, moment: Moment): Promise<Keys> {
  const { head, first, second, presidium, technician } = await arrive(one, moment);
  const { id } = (await one.ask('POST', '/people', { name: 'Ngô Thị Mới', role: 'member', pin: '1234' }, head)).body;
  const changed = await one.signIn(id);
  const begun = (await looks(one, second)) && (await looks(one, changed));
  await one.ask('DELETE', '/people/3', undefined, head);
  await one.ask('PUT', `/people/${id}`, { pin: '8642' }, head);
  if (!begun) throw new Error('the sessions that are to end have not begun');
  return { 'no session': undefined, 'wrong session': 'khong-co', removed: second, 'PIN changed': changed, head, member: first, presidium, technician };
}

const seats: Readonly<Record<Role, number>> = { head: 1, member: 2, presidium: 4, technician: 5 };

/** Before what ends the file or a session: the file is open again, and whoever has a role has signed in anew. */
export async function comeBack(one: Desk, name: string, caller: Caller): Promise<string | undefined> {
  await one.ask('POST', '/files/open', { name });
  return isStranger(caller) ? undefined : one.signIn(seats[caller]);
}
