import type { ReactNode } from 'react';
import { grouped } from '../../../src/domain/figures.ts';
import type { ResultView } from '../../../src/usecases/views.ts';
import { Trouble } from '../../parts/trouble.tsx';
import { useAnswer } from '../../stores/answer.ts';
import { Controls } from '../result/controls.tsx';
import { Derivation } from '../result/derivation.tsx';
import { Elected } from '../result/elected.tsx';
import { Findings } from '../result/findings.tsx';
import '../result/result.css';
import { Rulings } from '../result/rulings.tsx';

const nothing = async (): Promise<boolean> => false;

/** What the presidium needs to decide: where the figures come from, what was found on the way, who is elected. The minutes follow below. */
export function HandedOver({ round }: { readonly round: number }): ReactNode {
  const { value: view, failure } = useAnswer<ResultView>(`/rounds/${round}/result`);
  if (view === undefined) return <Trouble failure={failure} />;
  const { kind } = view.election.meeting;
  return (
    <section className="result handed" aria-labelledby="handed">
      <h2 id="handed">Kết quả Ban Kiểm phiếu trình Đoàn Chủ tịch</h2>
      <div className="sum">
        <Derivation view={view} kind={kind} />
        <Controls view={view} />
      </div>
      <div className="beside">
        <p>
          Chỗ các lần nhập khác nhau: <b className="fig">{grouped(view.differences)}</b>. Phiếu Ban đã kết luận: <b className="fig">{grouped(view.rulings.length)}</b>. Điều cần lưu ý:{' '}
          <b className="fig">{grouped(view.result.warnings.length + view.result.blocks.length)}</b>.
        </p>
        <Findings view={view} open={false} onExplain={nothing} />
        <Rulings rulings={view.rulings} />
        <Elected view={view} kind={kind} />
      </div>
    </section>
  );
}
