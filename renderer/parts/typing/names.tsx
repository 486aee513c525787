import { memo, type ReactNode } from 'react';
import type { Candidate } from '../../../src/domain/count/input.ts';
import type { BallotRules } from '../../../src/domain/count/classify.ts';
import { whole, type Typed, type Word } from '../../../src/domain/keypad/typed.ts';
import { wordText } from '../../texts/words.ts';

const perColumn = 20;
const perPage = 3 * perColumn;

export const columnsFor = (names: number): number => (names <= 17 ? 1 : names <= 2 * perColumn ? 2 : 3);

/** What stands on the paper for each name typed so far; whoever is absent has nothing typed. */
function typedWords(typed: Typed, names: number): ReadonlyMap<number, Word> {
  if (typed.tokens[0]?.text === whole) return new Map(Array.from({ length: names }, (_, index) => [index + 1, 'disagree']));
  return new Map(typed.tokens.map(({ text, word }) => [Number(text), word]));
}

type RowProps = { readonly candidate: Candidate; readonly word: Word | undefined; readonly form: BallotRules['form']; readonly anything: boolean };

const Row = memo(function Row({ candidate, word, form, anything }: RowProps): ReactNode {
  const struck = form === 'strike' && word !== undefined;
  const said = form === 'strike' ? (struck ? 'gạch' : '') : anything ? wordText[word ?? 'agree'] : '';
  return (
    <li className={`${word === undefined ? '' : 'is-typed'} ${struck ? 'is-struck' : ''}`}>
      <span className="no">{candidate.no}</span>
      <span className="nm">
        <span>
          {candidate.name}
          {candidate.note === undefined || candidate.note === '' ? '' : ` (${candidate.note})`}
        </span>
      </span>
      <span className="st">{said}</span>
    </li>
  );
});

/** A long list is turned like the paper: to the page of the number typed last. */
function pageOf(typed: Typed, names: number): number {
  const last = Number(typed.tokens.at(-1)?.text ?? 1);
  return last >= 1 && last <= names ? Math.floor((last - 1) / perPage) : 0;
}

type NamesProps = { readonly typed: Typed; readonly form: BallotRules['form']; readonly candidates: readonly Candidate[]; readonly columns?: number };

/** The printed list in ballot order with what was typed: up to 60 names at once, longer lists by page. */
export function Names({ typed, form, candidates, columns }: NamesProps): ReactNode {
  const words = typedWords(typed, candidates.length);
  const page = pageOf(typed, candidates.length);
  const shown = candidates.slice(page * perPage, (page + 1) * perPage);
  const wide = columns ?? columnsFor(candidates.length);
  const rows = wide === 1 ? Math.max(shown.length, 1) : Math.min(perColumn, Math.ceil(shown.length / wide));
  return (
    <>
      <ol className={`names ${form}`} style={{ gridTemplateRows: `repeat(${rows}, minmax(0, 1fr))` }} aria-label="Danh sách trên phiếu">
        {shown.map((candidate) => (
          <Row key={candidate.no} candidate={candidate} word={words.get(candidate.no)} form={form} anything={typed.tokens.length > 0} />
        ))}
      </ol>
      {candidates.length > perPage ? (
        <p className="label turned">
          Trang <span className="fig">{page + 1}</span> trong <span className="fig">{Math.ceil(candidates.length / perPage)}</span>: số{' '}
          <span className="fig">
            {page * perPage + 1} – {page * perPage + shown.length}
          </span>
          . Gõ một số thì danh sách tự lật đến trang có số ấy.
        </p>
      ) : null}
    </>
  );
}
