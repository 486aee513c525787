import type { ReactNode } from 'react';
import { alikeOf } from '../../../src/domain/keypad/alike.ts';
import { never } from '../../../src/domain/result.ts';
import type { AlikeSlip } from '../../../src/domain/keypad/alike.ts';
import { Key } from '../../parts/key.tsx';
import { Mark } from '../../parts/mark.tsx';
import { useDesk } from './store.ts';

function slipText(slip: AlikeSlip): string {
  switch (slip.kind) {
    case 'empty':
      return 'Đếm tay những tờ giống hệt tờ vừa gõ, kể cả tờ ấy, rồi gõ số.';
    case 'single':
      return 'Một tờ thì Esc rồi Enter. Từ 2 tờ mới ghi ở đây.';
    case 'over':
      return `Tập chỉ còn ${slip.left} phiếu chưa nhập: đếm lại.`;
    default:
      return never(slip);
  }
}

/** How many papers like the one typed lie on top of each other: a place on the desk, whose keys are the desk's. */
export function Alike(): ReactNode {
  const text = useDesk((state) => state.alike);
  const saved = useDesk((state) => state.readings.length);
  const papers = useDesk((state) => state.papers);
  if (text === undefined) return null;
  const times = alikeOf(text, papers - saved);
  const wrong = !times.ok && times.error.kind !== 'empty';
  return (
    <div className={`alike sheet ${wrong ? 'wrong' : ''}`} role="group" aria-label={`Số phiếu giống hệt nhau: ${text === '' ? 'chưa có số nào' : text}`}>
      <p className="ask">Số phiếu giống hệt nhau, đã đếm tay:</p>
      <b className="fig number">
        {text}
        <i className="caret" />
      </b>
      <p className="will" role="status" aria-live="polite">
        <Mark shape={times.ok ? 'ok' : wrong ? 'stop' : 'wait'} tone={times.ok ? 'ok' : wrong ? 'bad' : 'wait'} />
        {times.ok ? (
          <span>
            Sẽ lưu <b className="fig">{times.value}</b> phiếu: phiếu <b className="fig">{saved + 1}</b> – <b className="fig">{saved + times.value}</b>
          </span>
        ) : (
          slipText(times.error)
        )}
      </p>
      <p className="keys">
        <Key>Enter</Key> lưu cả <Key>Esc</Key> quay lại
      </p>
    </div>
  );
}
