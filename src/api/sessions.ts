import { randomBytes } from 'node:crypto';
import type { OpenFile } from '../usecases/workspace.ts';

type Session = { readonly file: OpenFile; readonly person: number };

/** Who has signed in, in memory only; a session belongs to the file it was opened in. */
export type Sessions = {
  readonly open: (file: OpenFile, person: number) => string;
  readonly personOf: (key: string | undefined, file: OpenFile) => number | undefined;
  readonly close: (key: string | undefined) => void;
  readonly closeAllOf: (person: number) => void;
  readonly clear: () => void;
};

export function createSessions(): Sessions {
  const sessions = new Map<string, Session>();
  return {
    open: (file, person) => {
      const key = randomBytes(24).toString('base64url');
      sessions.set(key, { file, person });
      return key;
    },
    personOf: (key, file) => {
      const session = key === undefined ? undefined : sessions.get(key);
      return session?.file === file ? session.person : undefined;
    },
    close: (key) => {
      if (key !== undefined) sessions.delete(key);
    },
    closeAllOf: (person) => {
      for (const [key, session] of sessions) if (session.person === person) sessions.delete(key);
    },
    clear: () => sessions.clear(),
  };
}
