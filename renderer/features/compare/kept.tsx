import { useEffect, useRef, type ReactNode } from 'react';
import type { ComparedPaper } from '../../../src/usecases/views.ts';
import { Back } from './back.tsx';
import { paperName } from '../../texts/bundles.ts';
import { conclusion } from './conclusion.ts';

/** A paper that not every entry has, and that is counted. */
export function Kept({ paper, offer, leave }: { readonly paper: ComparedPaper; readonly offer: ReactNode; readonly leave: () => void }): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {paperName(paper)}: đã giải quyết
      </h2>
      <p className="take">{conclusion(paper)} Tờ này được tính.</p>
      {offer}
      <div className="acts">
        <Back leave={leave} />
      </div>
    </>
  );
}
