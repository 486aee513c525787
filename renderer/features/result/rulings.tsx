import type { ReactNode } from 'react';
import type { ResultView } from '../../../src/usecases/views.ts';
import { paperName } from '../../texts/bundles.ts';
import { rulingText } from '../../texts/rulings.ts';

/** The list that the board concluded: which bundle, which paper, what was said of it. */
export function Rulings({ rulings }: Pick<ResultView, 'rulings'>): ReactNode {
  if (rulings.length === 0) return null;
  return (
    <details className="more details">
      <summary>Những phiếu Ban đã kết luận: {rulings.length}</summary>
      <ul className="ruled">
        {rulings.map((paper) => (
          <li key={`${paper.bundle}/${paper.position}`}>
            <b>{paperName(paper)}</b> {rulingText(paper)}
          </li>
        ))}
      </ul>
    </details>
  );
}
