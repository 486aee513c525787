import { randomBytes } from 'node:crypto';
import { signInBasis } from '../usecases/sign-in.ts';
import type { OpenFile } from '../usecases/workspace.ts';

type Session = { readonly file: OpenFile; readonly person: number; readonly basis: string | undefined };

/** Who has signed in, in memory only; a session belongs to the file it was opened in. */
export type Sessions = {
  readonly open: (file: OpenFile, person: number) => string;
  readonly personOf: (key: string | undefined, file: OpenFile) => number | undefined;
  readonly close: (key: string | undefined) => void;
  readonly clear: () => void;
};

export function createSessions(): Sessions {
  const sessions = new Map<string, Session>();
  /** Ends with the PIN or the role it was opened with, whichever way that changed. */
  const stands = ({ file, person, basis }: Session): boolean => basis !== undefined && signInBasis(file, person) === basis;
  return {
    open: (file, person) => {
      const key = randomBytes(24).toString('base64url');
      sessions.set(key, { file, person, basis: signInBasis(file, person) });
      return key;
    },
    personOf: (key, file) => {
      const session = key === undefined ? undefined : sessions.get(key);
      if (key === undefined || session?.file !== file) return undefined;
      if (stands(session)) return session.person;
      sessions.delete(key);
      return undefined;
    },
    close: (key) => {
      if (key !== undefined) sessions.delete(key);
    },
    clear: () => sessions.clear(),
  };
}
