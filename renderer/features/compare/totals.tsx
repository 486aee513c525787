import type { ReactNode } from 'react';
import type { ComparisonView } from '../../../src/usecases/views.ts';
import { Mark } from '../../parts/mark.tsx';
import { toReread } from './papers.ts';

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
  const entered = view.election.entries.map((one) => one.saved);
  const each = entered[0] === entered[1] ? (entered[0] ?? 0) : entered.join(' / ');
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
        <Total label="Đã nhập, mỗi lượt" value={each} />
        <Total label="Còn đọc lại" value={toReread(view)} />
        <Total label="Hợp lệ" value={words} />
        <Total label="Không hợp lệ" value={words} />
        <Total label="Phiếu từng người" value={words} />
      </dl>
    </footer>
  );
}
