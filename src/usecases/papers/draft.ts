import { documentPdf } from '../../minutes/layout/bytes.ts';
import { layout } from '../../minutes/layout.ts';
import type { PaperModel } from '../../minutes/paper.ts';

/** Which print of the paper it is; what is not known yet is absent. */
export type Stamp = { readonly version?: { readonly number: number; readonly replaces?: number }; readonly head?: string; readonly printedAt: string };

/** paper: in the form of the minutes. pages: with a layout of its own; `said` is what it says, without time and version. */
export type PaperDraft =
  | { readonly kind: 'paper'; readonly model: PaperModel }
  | { readonly kind: 'pages'; readonly said: unknown; readonly pdf: () => Promise<Uint8Array> };

export const pdfOf = (draft: PaperDraft): Promise<Uint8Array> => (draft.kind === 'paper' ? documentPdf(layout(draft.model)) : draft.pdf());

/** What the paper says, whenever it is printed. */
export const saidOf = (draft: PaperDraft): unknown => (draft.kind === 'pages' ? draft.said : lasting(draft.model));

const lasting = ({ made: _made, footer: _footer, ...said }: PaperModel): unknown => said;
