/** One text of the script as it is read at this moment. `edited`: this congress words it in its own way. */
export type ScriptText = {
  readonly key: string;
  readonly heading: string;
  readonly speaker: 'chair' | 'head' | 'credentials';
  readonly article: string;
  /** Filled; what is not known yet is a dotted line. */
  readonly text: string;
  readonly template: string;
  readonly fields: readonly string[];
  /** The result itself, line by line, where it is read and once it is confirmed. */
  readonly report?: readonly string[];
  readonly edited: boolean;
  /** Changed after the first ballots of the file were out. */
  readonly late?: { readonly by: string; readonly at: string };
};

/** Where the congress is and what is read aloud there; `parts` has the whole booklet. `held`: ballots are out, only head and presidium change a text. */
export type ScriptView = {
  readonly held: boolean;
  /** `awaits`: the meeting is to decide how the election goes on before anything else of the script is read. */
  readonly now?: { readonly election: number; readonly round: number; readonly title: string; readonly heading: string; readonly texts: readonly ScriptText[]; readonly awaits?: boolean };
  readonly parts: readonly { readonly election: number; readonly round: number; readonly title: string; readonly meeting: string; readonly texts: readonly ScriptText[] }[];
};

/** A sentence of a paper. `text`: the congress's own words, where it has any; `template`: the model text. */
export type WordingView = {
  readonly key: string;
  readonly label: string;
  readonly template: string;
  readonly text?: string;
  readonly fields: readonly string[];
  readonly required: readonly string[];
  /** As the paper says it, with what is known; the rest is dotted. */
  readonly filled: string;
};

/** `frozen`: the first ballots went out, the words stand. */
export type WordingsView = {
  readonly frozen: boolean;
  readonly papers: readonly { readonly paper: string; readonly name: string; readonly wordings: readonly WordingView[] }[];
};
