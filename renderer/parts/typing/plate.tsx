import { memo, type ReactNode } from 'react';
import { Mark, type Shape } from '../mark.tsx';
import type { Verdict } from './verdict.ts';

const shapes: Readonly<Record<Verdict['kind'], Shape>> = { wait: 'wait', valid: 'ok', invalid: 'bad', slip: 'stop', aside: 'doubt' };

type PlateProps = { readonly verdict: Verdict; readonly article?: string };

/** How the program reads the ballot, while it is typed and before it is saved. */
export const Plate = memo(function Plate({ verdict, article }: PlateProps): ReactNode {
  const judged = verdict.kind === 'valid' || verdict.kind === 'invalid';
  const long = verdict.head.length + (verdict.tail?.length ?? 0) > 21;
  return (
    <div className={`plate ${verdict.kind} ${long ? 'long' : ''}`} role="status" aria-live="polite" data-verdict={verdict.kind}>
      <Mark shape={shapes[verdict.kind]} big />
      <div>
        <h2>
          {verdict.head}
          {verdict.tail === undefined ? null : <span> · {verdict.tail}</span>}
        </h2>
        <p>
          {verdict.why}
          {verdict.advice === undefined ? null : <span className="advice"> {verdict.advice}</span>}
        </p>
      </div>
      {judged && article !== undefined ? <span className="art">{article}</span> : null}
    </div>
  );
});
