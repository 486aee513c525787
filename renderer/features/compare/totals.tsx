import type { ReactNode } from 'react';
import type { ComparisonView } from '../../../src/usecases/views.ts';
import { Mark } from '../../parts/mark.tsx';
import { isCompared } from '../../texts/bundles.ts';
import { bundlesOf } from './papers.ts';

function Total({ label, value }: { readonly label: string; readonly value?: number | string }): ReactNode {
  return (
    <div>
      <dt>{label}</dt>
      {typeof value === 'number' || value?.includes('/') === true ? <dd className="fig">{value}</dd> : <dd>{value ?? 'chưa cộng'}</dd>}
    </div>
  );
}

/** Nothing is added up before the last paper agrees, and no field takes a total. */
export function Totals({ view }: { readonly view: ComparisonView }): ReactNode {
  const agreed = view.open === 0 && view.concluded;
  const words = agreed ? 'xem kết quả' : 'chưa cộng';
  const bundles = bundlesOf(view);
  const compared = bundles.filter(isCompared);
  const saved = (bundles[0]?.entries ?? []).map(({ entry }) => compared.reduce((sum, one) => sum + (one.entries[entry - 1]?.saved ?? 0), 0));
  const each = saved.every((one) => one === saved[0]) ? (saved[0] ?? 0) : saved.join(' / ');
  return (
    <footer className="totals">
      <div className="why">
        <Mark shape="lock" />
        <p>
          <b>Không có ô nào để gõ tổng.</b>
          <br />
          Máy cộng từ từng phiếu, sau khi phiếu cuối cùng đã khớp.
        </p>
      </div>
      <dl>
        {bundles.length === 1 ? null : <Total label="Tập đã khớp" value={`${bundles.filter(({ state }) => state === 'agreed').length} / ${bundles.length}`} />}
        <Total label="Đã nhập, mỗi lần" value={each} />
        <Total label="Chỗ chưa xong" value={view.open} />
        <Total label="Hợp lệ" value={words} />
        <Total label="Không hợp lệ" value={words} />
        <Total label="Phiếu từng người" value={words} />
      </dl>
    </footer>
  );
}
