import type { ReactNode } from 'react';
import { scoreOf, type Score } from '../../../src/domain/trainer/score.ts';
import { Button } from '../../parts/button.tsx';
import { runSeconds, useTrainer } from './store.ts';
import { kindText } from './words.ts';

const tenths = (value: number): string => `${Math.floor(value / 10)},${value % 10}`;

function adviceOn({ typed, right, tenthsPerMinute, misread }: Score): string {
  if (typed === 0) return 'Chưa lưu phiếu nào. Học các phím trước, rồi gõ chậm cho quen tay.';
  if (misread.length > 0) return right * 10 < typed * 9 ? 'Gõ chậm lại, đúng trước đã: hai lần nhập lệch nhau thì mất công đọc lại từng phiếu.' : 'Gần đúng hết. Tập thêm mấy loại phiếu dưới đây.';
  return tenthsPerMinute < 150 ? 'Đúng hết. Tập thêm vài lần cho nhanh tay.' : 'Đúng hết và đủ nhanh: ngồi vào bàn nhập được.';
}

/** Speed, accuracy, what was misread and what to practise. */
export function Outcome(): ReactNode {
  const attempts = useTrainer((state) => state.attempts);
  const { teach, prepare } = useTrainer.getState();
  const score = scoreOf(attempts, runSeconds);
  return (
    <div className="page">
      <div className="sheet outcome">
        {/* Not on a button: an Enter typed for the last paper must not wipe the outcome away. */}
        <h1 tabIndex={-1} ref={(heading) => heading?.focus()}>Kết quả tập gõ</h1>
        <dl>
          <div>
            <dt>Tốc độ</dt>
            <dd><b className="fig">{tenths(score.tenthsPerMinute)}</b> phiếu mỗi phút</dd>
          </div>
          <div>
            <dt>Đúng</dt>
            <dd><b className="fig">{score.right}</b> trong <b className="fig">{score.typed}</b> phiếu đã gõ</dd>
          </div>
        </dl>
        <p className="do">{adviceOn(score)}</p>
        {score.misread.length === 0 ? null : (
          <table>
            <caption className="spoken">Loại phiếu gõ sai</caption>
            <thead>
              <tr><th>Gõ sai ở phiếu</th><th>Sai</th><th>Tập gì</th></tr>
            </thead>
            <tbody>
              {score.misread.map(({ kind, wrong, of }) => (
                <tr key={kind}>
                  <td>{kindText[kind].name}</td>
                  <td className="fig">{wrong} trong {of}</td>
                  <td>{kindText[kind].practise}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        <p className="label">Kết quả này không lưu ở đâu cả.</p>
        <div className="acts">
          <Button tone="hand" onClick={prepare}>Tập lại hai phút</Button>
          <Button onClick={teach}>Học lại các phím</Button>
        </div>
      </div>
    </div>
  );
}
