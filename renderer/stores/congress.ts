import { create } from 'zustand';
import type { CongressView } from '../../src/usecases/views.ts';
import { api, type Failure } from '../api.ts';

type CongressState = {
  readonly congress: CongressView | undefined;
  readonly failure: Failure | undefined;
  /** ISO time of the last thing that the server said is saved. */
  readonly savedAt: string | undefined;
  readonly refresh: () => Promise<void>;
  readonly saved: (at: string) => void;
  readonly forget: () => void;
};

/** The open congress as every screen shows it; `refresh` after each change. */
export const useCongress = create<CongressState>((set) => ({
  congress: undefined,
  failure: undefined,
  savedAt: undefined,
  refresh: async () => {
    const answer = await api.get<CongressView>('/congress');
    if (answer.ok) set({ congress: answer.value, failure: undefined, savedAt: answer.value.savedAt });
    else set({ congress: undefined, failure: answer.error });
  },
  saved: (at) => set({ savedAt: at }),
  forget: () => set({ congress: undefined, failure: undefined, savedAt: undefined }),
}));
