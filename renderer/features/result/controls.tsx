import type { ReactNode } from 'react';
import { grouped } from '../../../src/domain/figures.ts';
import type { ResultView } from '../../../src/usecases/views.ts';
import { Mark } from '../../parts/mark.tsx';

/** Both sides of each identity, reckoned by separate routes. */
export const Controls = ({ view }: { readonly view: ResultView }): ReactNode => (
  <section>
    <h2>Các dòng kiểm tra</h2>
    <ul className="ctl">
      {view.result.controls.map(({ code, label, left, right, holds }) => (
        <li key={code}>
          <Mark shape={holds ? 'ok' : 'stop'} label={holds ? 'khớp' : 'không khớp'} />
          <b>
            {grouped(left)} {holds ? '=' : '≠'} {grouped(right)}
          </b>
          <span>
            {code}: {label}
          </span>
        </li>
      ))}
      <li>
        <Mark shape="ok" label="khớp" />
        <b>{grouped(view.differences)}</b>
        <span>phiếu hai lượt khác nhau, đã đọc lại</span>
      </li>
    </ul>
  </section>
);
