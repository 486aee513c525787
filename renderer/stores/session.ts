import { create } from 'zustand';
import type { Person } from '../../src/usecases/views.ts';
import { api, onSignedOut, type Answer } from '../api.ts';
import { keepPerson, keepSession, keptPerson } from '../keep.ts';

type SessionState = {
  readonly person: Person | undefined;
  /** Creating a congress answers with a session as well. */
  readonly take: (given: { readonly session: string; readonly person: Person }) => void;
  readonly signIn: (person: number, pin: string) => Promise<Answer<unknown>>;
  readonly signOut: () => Promise<void>;
  readonly forget: () => void;
};

function remembered(): Person | undefined {
  const text = keptPerson();
  return text === undefined ? undefined : (JSON.parse(text) as Person);
}

export const useSession = create<SessionState>((set, get) => ({
  person: remembered(),
  take: ({ session, person }) => {
    keepSession(session);
    keepPerson(JSON.stringify(person));
    set({ person });
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
  forget: () => {
    keepSession(undefined);
    keepPerson(undefined);
    set({ person: undefined });
  },
}));

onSignedOut(() => useSession.getState().forget());
