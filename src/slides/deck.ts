import type { Announced } from '../domain/announce/announced.ts';
import type { Announcement } from '../domain/announce/announcement.ts';
import { resultPages } from '../domain/announce/pages.ts';
import { resultTitle } from '../domain/announce/words.ts';
import { grouped } from '../domain/figures.ts';
import { fill, texts } from './texts.ts';

/** What the slides say, apart from how they look. */
export type Deck = {
  readonly title: string;
  /** ISO time that the file bears. */
  readonly made: string;
  readonly mark?: string;
  readonly meeting: string;
  readonly by: string;
  readonly slides: readonly Slide[];
};

export type Slide =
  | { readonly kind: 'title'; readonly won: string; readonly figures: readonly Figure[] }
  | { readonly kind: 'rows'; readonly page: string; readonly columns: readonly (readonly (readonly [order: string, name: string, votes: string, percent: string])[])[] }
  | { readonly kind: 'bars'; readonly heading: string; readonly bars: readonly { readonly label: string; readonly people: number; readonly of: number; readonly words: string }[] };

export type Figure = { readonly label: string; readonly value: string };

export function deckOf(told: Announcement, announcedAt: string): Deck {
  const pages = resultPages(told.rows);
  return {
    title: resultTitle(told),
    made: told.confirmedAt,
    ...(told.rehearsal ? { mark: texts.rehearsal } : {}),
    meeting: `${told.organisation} · ${told.meeting} · ${fill(texts.term, { term: told.term })}`,
    by: `${texts.by} ${announcedAt}`,
    slides: [
      { kind: 'title', won: wonText(told), figures: figuresOf(told) },
      ...pages.map(({ rows, columns }, at): Slide => {
        const half = columns === 2 ? Math.ceil(rows.length / 2) : rows.length;
        return { kind: 'rows', page: fill(texts.page, { page: String(at + 1), pages: String(pages.length) }), columns: [rows.slice(0, half), rows.slice(half)].filter((part) => part.length > 0).map((part) => part.map(cells)) };
      }),
      ...(told.structure.length === 0 ? [] : [structureSlide(told)]),
    ],
  };
}

const cells = ({ rank, name, votes, percent }: Announced): readonly [string, string, string, string] => [rank === undefined ? '–' : String(rank), name, grouped(votes), percent];

function wonText({ elected, alternates, opinion }: Announcement): string {
  const kind = opinion ? 'admitted' : 'elected';
  if (elected + alternates === 0) return texts.none[kind];
  const official = elected === 0 ? [] : [`${elected} ${texts.won[kind]}`];
  return [...official, ...(alternates === 0 ? [] : [`${alternates} ${texts.won.alternate}`])].join(', ');
}

function figuresOf({ summoned, present, base, issued, collected, valid, invalid, threshold }: Announcement): readonly Figure[] {
  const figure = (key: keyof typeof texts.figures, value: number): Figure => ({ label: texts.figures[key], value: grouped(value) });
  return [
    figure('summoned', summoned), figure('present', present), figure('base', base), figure('issued', issued), figure('collected', collected),
    figure('valid', valid), figure('invalid', invalid), ...(threshold === undefined ? [] : [figure('threshold', threshold)]),
  ];
}

const structureSlide = ({ structure }: Announcement): Slide => ({
  kind: 'bars',
  heading: texts.structure,
  bars: structure.map(({ target, people, of, percent }) => ({ label: target.label, people, of, words: fill(texts.of, { people: String(people), of: String(of), percent }) })),
});
