import type { ReactNode } from 'react';
import type { Bar } from '../../src/domain/announce/bar.ts';
import { barOf } from '../../src/domain/announce/bar.ts';
import { grouped } from '../../src/domain/figures.ts';
import type { Standing } from '../../src/domain/structure/target.ts';
import './bars.css';

type TrackProps = { readonly bar: Bar; readonly won?: boolean };

/** A bar in its track, with the line of half where one is asked for. The figure stands beside it: nothing is known from the bar alone. */
export const Track = ({ bar: { reach, line }, won = true }: TrackProps): ReactNode => (
  <svg className="track" viewBox="0 0 1000 12" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    <rect className="all" width="1000" height="12" />
    <rect className={won ? 'won' : 'other'} width={reach} height="12" />
    {line === undefined ? null : (
      <>
        <rect className="gap" x={line - 8} width="16" height="12" />
        <rect className="half" x={line - 3} width="6" height="12" />
      </>
    )}
  </svg>
);

/** Who was elected, as bars: women, age, re-elected; how many of how many stands beside each. */
export function StructureBars({ standings, caption }: { readonly standings: readonly Standing[]; readonly caption: string }): ReactNode {
  if (standings.length === 0) return null;
  return (
    <figure className="structure-bars">
      <figcaption>{caption}</figcaption>
      <ul>
        {standings.map(({ target, people, of, percent }) => (
          <li key={target.id}>
            <span>{target.label}</span>
            <Track bar={barOf(people, { whole: of, half: false })} />
            <span className="fig">
              {grouped(people)}/{grouped(of)} <small>{percent} %</small>
            </span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
