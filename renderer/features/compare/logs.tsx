import { useState, type ReactNode } from 'react';
import type { ComparisonView } from '../../../src/usecases/views.ts';
import { fetchBlob, type Failure } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { FailureBand } from '../../parts/message.tsx';
import { print } from '../../parts/print.ts';
import { isCompared } from '../../texts/bundles.ts';
import { bundlesOf, isOpen } from './papers.ts';

/** The entry log of each bundle, to print; while a paper is to be read again, its readings stay covered. */
export function Logs({ view }: { readonly view: ComparisonView }): ReactNode {
  const [failure, setFailure] = useState<Failure>();
  const ready = bundlesOf(view).filter((one) => isCompared(one) && !view.papers.some((paper) => paper.bundle === one.bundle && isOpen(paper)));
  if (ready.length === 0) return null;
  const open = async (bundle: number): Promise<void> => {
    const answer = await fetchBlob(`/rounds/${view.election.id}/bundles/${bundle}/log`);
    setFailure(answer.ok ? undefined : answer.error);
    if (answer.ok) print(URL.createObjectURL(answer.value));
  };
  return (
    <section className="logs" aria-label="Nhật ký nhập phiếu">
      <span className="label">In nhật ký nhập phiếu</span>
      {ready.map(({ bundle }) => (
        <Button key={bundle} className="small" aria-label={`In nhật ký nhập phiếu tập ${bundle}`} onClick={() => void open(bundle)}>
          Tập {bundle}
        </Button>
      ))}
      <FailureBand failure={failure} />
    </section>
  );
}
