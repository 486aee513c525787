import type { ReactNode } from 'react';
import type { PaperEntry } from '../../../src/usecases/views.ts';
import { Button } from '../../parts/button.tsx';
import { Mark } from '../../parts/mark.tsx';
import { clock, day } from '../../texts/times.ts';

type VersionsProps = { readonly papers: readonly PaperEntry[]; readonly shown: number | undefined; readonly onShow: (id: number) => void };

/** Every version that was printed stays; a replaced one says so. */
export function Versions({ papers, shown, onShow }: VersionsProps): ReactNode {
  if (papers.length === 0) return null;
  const versionOf = (id: number): number | undefined => papers.find((paper) => paper.id === id)?.version;
  return (
    <section className="versions">
      <h2>Các bản đã in</h2>
      <ul>
        {papers.toReversed().map((paper) => (
          <li key={paper.id} className={paper.replacedBy === undefined ? '' : 'replaced'}>
            <Mark shape={paper.replacedBy === undefined ? 'ok' : 'stop'} />
            <div>
              <b>Bản {paper.version}</b>, <span className="fig">{clock(paper.at).slice(0, 5)}</span> ngày <span className="fig">{day(paper.at)}</span>
              {paper.replacedBy === undefined ? '' : `; đã thay${versionOf(paper.replacedBy) === undefined ? ', không dùng nữa' : ` bằng bản ${versionOf(paper.replacedBy)}`}`}
              <div className="label">
                nhật ký <span className="fig">{paper.head.slice(0, 16)}</span>
              </div>
            </div>
            {paper.id === shown ? (
              <span className="label">đang xem</span>
            ) : (
              <Button className="small quiet" aria-label={`Xem bản ${paper.version}`} onClick={() => onShow(paper.id)}>
                Xem
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
