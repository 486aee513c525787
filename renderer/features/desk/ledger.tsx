import type { ReactNode } from 'react';
import { useDesk } from './store.ts';
import { Strip } from './strip.tsx';

type LedgerProps = { readonly issued: number | undefined };

function Counter({ label, value, className }: { readonly label: string; readonly value: number | undefined; readonly className?: string }): ReactNode {
  return (
    <div className={className}>
      <dt>{label}</dt>
      <dd>{value ?? '–'}</dd>
    </div>
  );
}

/** Papers, never votes: what was issued, collected, entered, left. */
export function Ledger({ issued }: LedgerProps): ReactNode {
  const collected = useDesk((state) => state.collected);
  const entered = useDesk((state) => state.readings.length);
  return (
    <section className="ledger" aria-label="Số phiếu">
      <dl>
        <Counter label="Phát ra" value={issued} />
        <Counter label="Thu về" value={collected} />
        <Counter label="Đã nhập" value={entered} />
        <Counter label="Còn lại" value={Math.max(collected - entered, 0)} className="left" />
      </dl>
      <Strip />
    </section>
  );
}
