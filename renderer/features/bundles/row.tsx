import type { ReactNode, Ref } from 'react';
import { Link } from 'wouter';
import type { BundleView, EntrySummary, Person } from '../../../src/usecases/views.ts';
import { Mark, type Shape } from '../../parts/mark.tsx';
import { Button } from '../../parts/button.tsx';
import { actsOf, type Act } from './acts.ts';
import { actText, howFar, standingText } from './words.ts';

export type Choose = (bundle: number, act: Act) => void;

type RowProps = {
  readonly round: number;
  readonly bundle: BundleView;
  readonly person: Person | undefined;
  /** What this person does next stands in this row. */
  readonly next: Act | undefined;
  readonly nextRef: Ref<HTMLAnchorElement & HTMLButtonElement>;
  readonly choose: Choose;
};

const shapes: Readonly<Record<BundleView['state'], Shape>> = { empty: 'wait', entering: 'now', entered: 'wait', miscounted: 'stop', comparing: 'doubt', agreed: 'ok' };

const sameAct = (a: Act, b: Act | undefined): boolean => a.kind === b?.kind && ('entry' in a ? a.entry : 0) === ('entry' in b ? b.entry : 0);

/** Where an act leads; the others are done on this page. */
function placeOf(round: number, bundle: number, act: Act): string | undefined {
  if (act.kind === 'compare') return `/rounds/${round}/compare`;
  return act.kind === 'claim' || act.kind === 'goOn' || act.kind === 'count' ? `/rounds/${round}/bundles/${bundle}/desk/${act.entry}` : undefined;
}

function ActButton({ round, bundle, act, next, nextRef, choose }: Omit<RowProps, 'person'> & { readonly act: Act }): ReactNode {
  const isNext = sameAct(act, next);
  const place = placeOf(round, bundle.bundle, act);
  const look = `small ${isNext ? 'hand' : ''}`;
  const spoken = `${actText(act)}${act.kind === 'recount' ? ' của' : ','} tập ${bundle.bundle}`;
  if (place === undefined) {
    return (
      <Button {...(isNext ? { ref: nextRef } : {})} className={isNext ? look : `${look} quiet`} aria-label={spoken} onClick={() => choose(bundle.bundle, act)}>
        {actText(act)}
      </Button>
    );
  }
  return (
    <Link href={place} {...(isNext ? { ref: nextRef } : {})} className={`btn ${look}`} aria-label={spoken}>
      {actText(act)}
    </Link>
  );
}

/** Who types and reads and how far they are; never what was read. */
function Entry({ summary, papers }: { readonly summary: EntrySummary; readonly papers: number }): ReactNode {
  const { state, typist, reader } = summary;
  if (state === 'waiting') return <span className="none">chưa nhập</span>;
  return (
    <p>
      <b className="fig far">{howFar(summary, papers)}</b> {state === 'open' ? 'đang nhập' : 'phiếu, xong'}
      <br />
      {typist?.name}
      {reader === undefined ? null : <span className="reader">, đọc: {reader}</span>}
    </p>
  );
}

/** One bundle: how it stands, each of its entries, and what the person can do there. */
export function BundleRow(props: RowProps): ReactNode {
  const { bundle, person } = props;
  const acts = actsOf(bundle, person);
  const whole = acts.filter((act) => !('entry' in act) || act.kind === 'count');
  const of = (entry: number): readonly Act[] => acts.filter((act) => 'entry' in act && act.kind !== 'count' && act.entry === entry);
  return (
    <tr className={bundle.state}>
      <th scope="row" className="no">
        {bundle.bundle}
      </th>
      <td className="papers fig">{bundle.papers}</td>
      <td className="state">
        <div>
          <Mark shape={shapes[bundle.state]} />
          <span>
            {standingText(bundle)}
            {bundle.miscount === undefined ? null : (
              <small>
                bìa ghi {bundle.papers}, đếm {bundle.miscount.papers}
              </small>
            )}
          </span>
        </div>
      </td>
      {bundle.entries.map((summary) => (
        <td key={summary.entry} className={`entry ${summary.state}`}>
          <div>
            {summary.state === 'waiting' && of(summary.entry).length > 0 ? null : <Entry summary={summary} papers={bundle.papers} />}
            <div className="acts">{of(summary.entry).map((act) => <ActButton key={act.kind} {...props} act={act} />)}</div>
          </div>
        </td>
      ))}
      <td className="do">
        <div className="acts">{whole.map((act) => <ActButton key={act.kind} {...props} act={act} />)}</div>
      </td>
    </tr>
  );
}
