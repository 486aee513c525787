import type { ReactNode } from 'react';
import type { PaperView, PrintedPaperView } from '../../../src/usecases/views.ts';
import { Button } from '../../parts/button.tsx';
import { clock, day } from '../../texts/times.ts';

const overtakenWords: Readonly<Record<NonNullable<PrintedPaperView['overtaken']>, string>> = {
  corrected: 'kết quả đã được sửa sau khi lập',
  sentBack: 'kết quả bị trả lại sau khi lập',
  voided: 'có lần bầu bị hủy sau khi lập',
};

type VersionsProps = { readonly paper: PaperView; readonly opened: number | undefined; readonly onOpen: (id: number) => void };

/** The button of a version, for the keyboard to come back to. */
export const buttonOf = (id: number): string => `version-${id}`;

/** Each version as it was printed; a later one replaces those before it. */
export function Versions({ paper, opened, onOpen }: VersionsProps): ReactNode {
  if (paper.versions.length === 0) return <span className="label">chưa lập</span>;
  return (
    <ul className="versions">
      {paper.versions.toReversed().map(({ id, version, at, replacedBy, overtaken, signatures }) => (
        <li key={id}>
          <Button id={buttonOf(id)} className="small" aria-pressed={id === opened} aria-label={`Xem ${paper.name}, bản ${version}`} onClick={() => onOpen(id)}>
            Bản {version}
          </Button>
          <span className="fig">
            {day(at)} {clock(at).slice(0, 5)}
          </span>
          {replacedBy === undefined ? null : <span className="tag">đã thay bằng bản {replacedBy}</span>}
          {overtaken === undefined ? null : <span className="tag">{overtakenWords[overtaken]}</span>}
          {signatures.length === 0 ? null : <span className="tag">{signatures.length} chữ ký số</span>}
        </li>
      ))}
    </ul>
  );
}
