import type { ReactNode } from 'react';
import texts from '../../../resources/texts/hall.json' with { type: 'json' };
import type { Announced } from '../../../src/domain/announce/announced.ts';
import { barOf } from '../../../src/domain/announce/bar.ts';
import { grouped } from '../../../src/domain/figures.ts';
import type { HallResult } from '../../../src/usecases/views.ts';
import { Track } from '../../parts/bars.tsx';
import { decisionText } from '../../texts/decisions.ts';
import { Head, PageNumber } from './head.tsx';

type ResultProps = { readonly shown: HallResult; readonly page: number; readonly pages: number };

/** The confirmed result, one page of it: those elected high to low, votes, percent, and the line of half. */
export function Result({ shown, page, pages }: ResultProps): ReactNode {
  const { rows, columns, decisions } = shown;
  const half = columns === 2 ? Math.ceil(rows.length / 2) : rows.length;
  return (
    <>
      <Head heading={shown} confirmedAt={shown.confirmedAt}>
        <Won shown={shown} />
      </Head>
      <Figures shown={shown} />
      <div className={`lists of-${columns}`}>
        {[rows.slice(0, half), rows.slice(half)].map((part) => (part.length === 0 ? null : <Rows key={part[0]?.no} rows={part} shown={shown} />))}
      </div>
      <footer>
        <p>{decisions.map(decisionText).join(' ')}</p>
        <PageNumber page={page} pages={pages} />
      </footer>
    </>
  );
}

function Won({ shown: { elected, alternates, opinion } }: Pick<ResultProps, 'shown'>): ReactNode {
  const kind = opinion ? 'admitted' : 'elected';
  if (elected + alternates === 0) return <p>{texts.none[kind]}</p>;
  return (
    <p>
      {elected === 0 ? null : (
        <>
          <b className="fig">{elected}</b> {texts.won[kind]}
        </>
      )}
      {alternates === 0 ? null : (
        <>
          {' '}
          <b className="fig">{alternates}</b> {texts.won.alternate}
        </>
      )}
    </p>
  );
}

const figures = ['summoned', 'present', 'base', 'issued', 'collected', 'valid', 'invalid'] as const;

const Figures = ({ shown }: Pick<ResultProps, 'shown'>): ReactNode => (
  <dl className="figures">
    {figures.map((key) => (
      <div key={key}>
        <dt>{texts.figures[key]}</dt>
        <dd className="fig">{grouped(shown[key])}</dd>
      </div>
    ))}
    {shown.threshold === undefined ? null : (
      <div>
        <dt>{texts.figures.threshold}</dt>
        <dd>
          <span className="fig">{grouped(shown.threshold)}</span> <small>{texts.figures.thresholdUnit}</small>
        </dd>
      </div>
    )}
  </dl>
);

const Rows = ({ rows, shown }: { readonly rows: readonly Announced[]; readonly shown: HallResult }): ReactNode => (
  <table>
    <thead className="spoken">
      <tr>
        {Object.values(texts.columns).map((title) => (
          <th key={title} scope="col">
            {title}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <Row key={row.no} row={row} shown={shown} />
      ))}
    </tbody>
  </table>
);

/** From this length on the letters are smaller. */
const longName = { 1: 45, 2: 22 } as const;

function Row({ row: { rank, name, votes, percent, told }, shown: { scale, columns } }: { readonly row: Announced; readonly shown: HallResult }): ReactNode {
  const won = rank !== undefined;
  return (
    <tr className={won ? 'won' : 'other'}>
      <td className="k fig">{rank ?? '–'}</td>
      <td className={name.length > longName[columns] ? 'name long' : 'name'}>
        {name}
        <Track bar={barOf(votes, scale)} won={won} />
      </td>
      <td className="v fig">{grouped(votes)}</td>
      <td className="p">
        <span className="fig">{percent} %</span>
        {told === undefined || told === 'elected' || told === 'admitted' ? null : <small>{texts.outcomes[told]}</small>}
      </td>
    </tr>
  );
}
