import type { ReactNode } from 'react';
import { grouped } from '../../../src/domain/figures.ts';
import type { ResultView } from '../../../src/usecases/views.ts';
import { Mark } from '../../parts/mark.tsx';

/** That the papers are those collected stands with the papers, in words; told again only where it fails. */
const toldThere = 'C1';

/** Both sides of each identity, reckoned by separate routes. */
export const Controls = ({ view }: { readonly view: ResultView }): ReactNode => (
  <section>
    <h2>Các dòng kiểm tra</h2>
    <ul className="ctl">
      {view.result.controls.filter(({ code, holds }) => code !== toldThere || !holds).map(({ code, label, left, right, holds }) => (
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
        <span>phiếu các lần nhập khác nhau, đã giải quyết</span>
      </li>
    </ul>
  </section>
);
