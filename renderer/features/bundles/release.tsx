import { useState, type KeyboardEvent, type ReactNode } from 'react';
import type { EntrySummary } from '../../../src/usecases/views.ts';
import { api, type Failure } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { FailureBand } from '../../parts/message.tsx';

type ReleaseProps = {
  readonly round: number;
  readonly bundle: number;
  readonly summary: EntrySummary;
  /** Alone on its screen, or below the table's own. */
  readonly heading?: 'h1' | 'h2';
  readonly released: () => void;
  readonly leave: () => void;
};

/** What is lost is told before it is lost, and wants a press of its own. */
export function Release({ round, bundle, summary: { entry, typist, saved }, heading: Heading = 'h2', released, leave }: ReleaseProps): ReactNode {
  const [failure, setFailure] = useState<Failure>();
  const release = async (): Promise<void> => {
    const answer = await api.post(`/rounds/${round}/bundles/${bundle}/entries/${entry}/release`, { saved });
    if (answer.ok) released();
    else setFailure(answer.error);
  };
  const keys = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') leave();
    if (event.key === 'Enter' && event.repeat) event.preventDefault();
  };
  return (
    <section className="release" role="group" aria-label={`Trả lại lần nhập ${entry}, tập ${bundle}`} onKeyDown={keys}>
      <Heading>
        Trả lại lần nhập {entry}, tập {bundle}
      </Heading>
      <p>
        {saved === 0 ? (
          <>Lượt này chưa lưu phiếu nào.</>
        ) : (
          <>
            Bỏ <b className="fig">{saved}</b> phiếu {typist?.name} đã lưu ở lần nhập này.
          </>
        )}{' '}
        Người nhập thay đếm lại tập và nhập từ phiếu 1. Việc trả lại ghi vào nhật ký.
      </p>
      <FailureBand failure={failure} />
      <div className="acts">
        <Button shortcut="Esc" autoFocus onClick={leave}>
          Thôi, giữ lần nhập
        </Button>
        <Button onClick={() => void release()}>{saved === 0 ? 'Trả lại lần nhập' : `Bỏ ${saved} phiếu, trả lại lần nhập`}</Button>
      </div>
    </section>
  );
}
