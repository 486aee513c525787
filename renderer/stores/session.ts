import { create } from 'zustand';
import type { Person } from '../../src/usecases/views.ts';
import { api, onSignedOut, type Answer } from '../api.ts';
import { keepPerson, keepSession, keptPerson, keptSession } from '../keep.ts';

type SessionState = {
  readonly person: Person | undefined;
  /** The person is known, the session has ended: only their PIN opens the screen again. */
  readonly locked: boolean;
  /** Creating a congress answers with a session as well. */
  readonly take: (given: { readonly session: string; readonly person: Person }) => void;
  readonly signIn: (person: number, pin: string) => Promise<Answer<unknown>>;
  readonly signOut: () => Promise<void>;
  readonly lock: () => void;
  /** Before the page is loaded anew; what the window shows stays as it is until then. */
  readonly leave: () => void;
  readonly forget: () => void;
};

function remembered(): Person | undefined {
  const text = keptPerson();
  return text === undefined ? undefined : (JSON.parse(text) as Person);
}

export const useSession = create<SessionState>((set, get) => ({
  person: remembered(),
  // A page that is loaded anew while it is locked stays locked.
  locked: keptPerson() !== undefined && keptSession() === undefined,
  take: ({ session, person }) => {
    keepSession(session);
    keepPerson(JSON.stringify(person));
    set({ person, locked: false });
  },
  signIn: async (person, pin) => {
    const answer = await api.post<{ session: string; person: Person }>('/sessions', { person, pin });
    if (answer.ok) get().take(answer.value);
    return answer;
  },
  signOut: async () => {
    await api.delete('/sessions');
    get().forget();
  },
  lock: () => {
    if (get().person === undefined || get().locked) return;
    void api.delete('/sessions');
    keepSession(undefined);
    set({ locked: true });
  },
  leave: () => {
    keepSession(undefined);
    keepPerson(undefined);
  },
  forget: () => {
    get().leave();
    set({ person: undefined, locked: false });
  },
}));

/** A screen behind the lock may still ask for something; that the session has ended is known there. */
onSignedOut(() => {
  const { locked, forget } = useSession.getState();
  if (!locked) forget();
});
