import { create } from 'zustand';
import type { BackupEntry } from '../../src/usecases/views.ts';
import type { Answer, Failure } from '../api.ts';
import { keepClosing, keptClosing } from '../keep.ts';

/** What closing a count answers with, where this machine has a second place. */
export type Closed = { readonly backup?: BackupEntry; readonly backupFault?: Failure };
export type Closing = Closed & { readonly file: string; readonly round: number };

type ClosingState = {
  readonly closing: Closing | undefined;
  readonly closed: (closing: Closing) => void;
  /** A backup of this file was made by hand: what failed is made good. */
  readonly settled: (file: string | undefined) => void;
};

function remembered(): Closing | undefined {
  const text = keptClosing();
  return text === undefined ? undefined : (JSON.parse(text) as Closing);
}

/** The answer comes once, and the screen it came to is soon left or loaded anew. */
export const useClosing = create<ClosingState>((set, get) => ({
  closing: remembered(),
  closed: (closing) => {
    keepClosing(JSON.stringify(closing));
    set({ closing });
  },
  settled: (file) => {
    if (get().closing?.file !== file) return;
    keepClosing(undefined);
    set({ closing: undefined });
  },
}));

/** Keeps what the answer says of the backup and hands the answer on. */
export function heard(file: string, round: number, answer: Answer<Closed>): Answer<Closed> {
  if (answer.ok) useClosing.getState().closed({ ...answer.value, file, round });
  return answer;
}
