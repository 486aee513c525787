import type { ReactNode } from 'react';
import type { ControlLine } from '../../../src/usecases/views.ts';
import { Mark } from '../../parts/mark.tsx';
import { controlWords } from '../../texts/control.ts';

/** The reconciliation of the papers so far, both sides of each line. */
export function Control({ lines }: { readonly lines: readonly ControlLine[] }): ReactNode {
  return (
    <section>
      <h2>Đối soát số phiếu</h2>
      <ul className="control">
        {controlWords(lines).map(({ kind, holds, total, parts }) => (
          <li key={kind} className={holds ? '' : 'off'}>
            <p>
              {total.word} <b className="fig">{total.figure}</b>
            </p>
            <p className="parts">
              {holds ? '=' : '≠'}{' '}
              {parts.map(({ word, figure }, at) => (
                <span key={word}>
                  {at === 0 ? '' : ' + '}
                  {word} <b className="fig">{figure}</b>
                </span>
              ))}
            </p>
            <p className="holds">
              <Mark shape={holds ? 'ok' : 'stop'} />
              {holds ? 'khớp' : 'không khớp'}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
