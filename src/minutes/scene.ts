import { settingsOf } from '../domain/count/count.ts';
import type { Settings, Tier } from '../domain/count/input.ts';
import { personKey } from '../domain/list/person.ts';
import { namesApart, type NamedPerson } from '../domain/names-apart.ts';
import { citation } from './spell.ts';
import type { MinutesSource } from './source.ts';
import { fill, lowered, texts, type HeadingCode, type LineCode, type Values } from './texts.ts';
import { ownOr } from './wording/own.ts';

/** What every section needs: the source, whose paper this is, and the words of this kind of meeting. */
export type Scene = {
  readonly source: MinutesSource;
  readonly opinion: boolean;
  /** The tier that this paper is about. */
  readonly tier: Tier;
  /** Official and alternate papers come from this count. */
  readonly paired: boolean;
  /** Seats of this paper. */
  readonly seats: number;
  readonly round: number;
  readonly tieRevote: boolean;
  readonly settings: Settings;
  readonly words: Values;
  readonly line: (code: LineCode, values?: Values) => string;
  readonly column: (code: keyof typeof texts.columns, values?: Values) => string;
  readonly heading: (code: HeadingCode) => string;
  readonly cite: (article: string) => string;
  /** By the number on the ballot. */
  readonly nameOf: (no: number) => string;
  readonly called: (person: NamedPerson) => string;
};

/** The papers of this count: two where official and alternate delegates are elected together. */
export function scenesOf(source: MinutesSource): readonly Scene[] {
  const { post, tier = 'official', alternates = 0 } = source.input.election;
  if (post !== 'delegates' || alternates === 0) return [scene(source, tier, false)];
  return [scene(source, 'official', true), scene(source, 'alternate', true)];
}

function scene(source: MinutesSource, tier: Tier, paired: boolean): Scene {
  const { election, meeting } = source.input;
  const opinion = election.post === 'opinion';
  const kind = texts.words[meeting.kind];
  const words = { ...kind, ...texts.counters[opinion ? 'team' : 'board'], assemblyLower: lowered(kind.assembly) };
  return {
    source,
    opinion,
    tier,
    paired,
    seats: paired && tier === 'alternate' ? (election.alternates ?? 0) : election.seats,
    round: election.round ?? 1,
    tieRevote: election.kind === 'tieRevote',
    settings: settingsOf(source.input),
    words,
    line: (code, values = {}) => fill(ownOr(source.wording, `minutes.${code}`, texts.lines[code]), { ...words, ...values }),
    column: (code, values = {}) => fill(texts.columns[code], { ...words, ...values }),
    heading: (code) => fill(texts.headings[code], words),
    cite: (article) => citation(article, source.regulation),
    ...namesOn(source),
  };
}

/** Those who bear one name are told apart on the whole paper, also from those elected before. */
function namesOn({ input: { candidates }, congress = {} }: MinutesSource): Pick<Scene, 'nameOf' | 'called'> {
  const { electedBefore = [], alternatesBefore = [], alternatesNow, alternatesOpen } = congress;
  const listed = new Set(candidates.map(personKey));
  const elsewhere: readonly NamedPerson[] = [...electedBefore, ...alternatesBefore, ...(alternatesNow?.people ?? []), ...(alternatesOpen?.tied?.people ?? [])];
  const others = new Map(elsewhere.map((one) => [personKey(one), one]));
  const people: readonly NamedPerson[] = [...candidates, ...[...others].flatMap(([key, one]) => (listed.has(key) ? [] : [one]))];
  const shown = namesApart(people);
  const byKey = new Map(people.map((one, at) => [personKey(one), shown[at]]));
  const byNumber = new Map(candidates.map(({ no }, at) => [no, shown[at]]));
  return { nameOf: (no) => byNumber.get(no) ?? '', called: (person) => byKey.get(personKey(person)) ?? person.name };
}
