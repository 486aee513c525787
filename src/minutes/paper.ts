/** What a paper says, apart from how it looks. */
export type PaperModel = {
  readonly title: string;
  /** ISO time that the PDF bears. */
  readonly made: string;
  /** Printed across every page of a rehearsal. */
  readonly mark?: string;
  readonly footer: PaperFooter;
  /** Each is a paper of its own: starts on its own page, counts its own pages. */
  readonly parts: readonly PaperPart[];
};

export type PaperFooter = {
  readonly program: string;
  readonly version?: string;
  readonly journal?: { readonly short: string; readonly whole: string };
};

export type PaperPart = {
  readonly heading: PaperHeading;
  readonly title: string;
  readonly about: readonly string[];
  readonly sections: readonly Section[];
  /** Kept together with the signatures. */
  readonly closing: Section;
  readonly signatures: Signatures;
};

export type PaperHeading = {
  readonly above: readonly string[];
  readonly body: string;
  readonly party: string;
  readonly placeDate: string;
  /** `Số …-BC/…`, of papers that go to another office; the number is for the pen. */
  readonly number?: string;
};

/** Without a title its words follow on, as in a letter. */
export type Section = { readonly number: number; readonly title: string; readonly blocks: readonly Block[] };

export type Block =
  | { readonly kind: 'text'; readonly text: string; readonly strong?: boolean }
  /** `– Label: value` */
  | { readonly kind: 'fact'; readonly label: string; readonly value: string; readonly strong?: boolean; readonly level?: 2 }
  /** To be filled in by hand; `lines` full dotted lines, 0: the rest of the line. */
  | { readonly kind: 'pen'; readonly label: string; readonly lines: number }
  /** `dense`: a register of many rows, in small letters. */
  | { readonly kind: 'table'; readonly dense?: true; readonly columns: readonly Column[]; readonly rows: readonly (readonly string[])[] }
  /** A picture of figures: each against `whole`, with the line of half where one has to be passed. `words`: the figure itself. `strong`: those over it. */
  | { readonly kind: 'bars'; readonly caption?: string; readonly whole: number; readonly half: boolean; readonly bars: readonly BarRow[] };

export type BarRow = { readonly label: string; readonly value: number; readonly words: string; readonly strong?: boolean };

/** `paper`: which bundle and paper; the later ones are of the entry log. `repeat`: an entry that mostly reads like the first. */
export type Column = {
  readonly title: string;
  readonly kind: 'order' | 'words' | 'year' | 'figure' | 'percent' | 'paper' | 'place' | 'time' | 'reading' | 'repeat' | 'again' | 'outcome' | 'ruling';
};

export type Signatures = {
  /** Absent where one side alone signs. */
  readonly left?: Signature;
  /** Who receives the paper, left of who signs. */
  readonly recipients?: { readonly title: string; readonly lines: readonly string[] };
  /** Between the two, where more than two sign side by side. */
  readonly middle?: readonly Signature[];
  readonly right: Signature;
  readonly othersTitle: string;
  readonly others: readonly { readonly role: string; readonly name: string; readonly place?: string }[];
};

/** `place`: what the printed bytes call it, for those who sign by a key (`sign-places.ts`). */
export type Signature = { readonly titles: readonly string[]; readonly name?: string; readonly place?: string };

export const text = (line: string): Block => ({ kind: 'text', text: line });
export const strong = (line: string): Block => ({ kind: 'text', text: line, strong: true });
export const fact = (label: string, value: string): Block => ({ kind: 'fact', label, value });
export const pen = (label: string, lines = 0): Block => ({ kind: 'pen', label, lines });
