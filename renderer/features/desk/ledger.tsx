import type { ReactNode } from 'react';
import { useDesk } from './store.ts';
import { Strip } from './strip.tsx';

type LedgerProps = { readonly bundle: number; readonly bundles: number };

function Counter({ label, value, className }: { readonly label: string; readonly value: number; readonly className?: string }): ReactNode {
  return (
    <div className={className}>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}

/** Papers of this bundle, never votes: what its cover says, entered, left. */
export function Ledger({ bundle, bundles }: LedgerProps): ReactNode {
  const papers = useDesk((state) => state.papers);
  const entered = useDesk((state) => state.readings.length);
  const turnTo = useDesk((state) => state.turnTo);
  return (
    <section className="ledger" aria-label="Số phiếu">
      <dl>
        <Counter label="Phiếu của tập" value={papers} />
        <Counter label="Đã nhập" value={entered} />
        <Counter label="Còn lại" value={Math.max(papers - entered, 0)} className="left" />
      </dl>
      <button type="button" className="redo" onClick={(event) => { event.currentTarget.blur(); turnTo('release'); }}>
        Trả lại lần nhập
      </button>
      <Strip bundle={bundle} bundles={bundles} />
    </section>
  );
}
