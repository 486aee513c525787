import names from '../../../resources/texts/papers.json' with { type: 'json' };

export type PaperKind = keyof typeof names;

export const paperKinds = Object.keys(names) as readonly PaperKind[];
export const isPaperKind = (kind: string): kind is PaperKind => Object.hasOwn(names, kind);

/** What a paper is called; a kind of a later version by its code. */
export const paperName = (kind: string): string => (isPaperKind(kind) ? names[kind] : kind);
