import type { ReactNode } from 'react';
import type { ControlLine } from '../../../src/usecases/views.ts';
import { Mark } from '../../parts/mark.tsx';
import { controlWords, type ControlWords, type Term } from '../../texts/control.ts';

const TermText = ({ term: { word, figure } }: { readonly term: Term }): ReactNode => (
  <span className="term">
    {word} <b>{figure}</b>
  </span>
);

function Line({ line: { total, parts, holds } }: { readonly line: ControlWords }): ReactNode {
  return (
    <li>
      <Mark shape={holds ? 'ok' : 'stop'} label={holds ? 'khớp' : 'không khớp'} />
      <span>
        <TermText term={total} /> {holds ? '=' : '≠'}{' '}
        {parts.map((part, at) => (
          <span key={part.word}>
            {at === 0 ? '' : ' + '}
            <TermText term={part} />
          </span>
        ))}
      </span>
    </li>
  );
}

/** The papers reconciled, from those printed to those valid, both sides in words. */
export const PaperControls = ({ lines }: { readonly lines: readonly ControlLine[] }): ReactNode => (
  <ul className="ctl words" aria-label="Đối chiếu số phiếu">
    {controlWords(lines).map((line) => (
      <Line key={line.kind} line={line} />
    ))}
  </ul>
);
