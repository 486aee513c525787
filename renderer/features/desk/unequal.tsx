import type { ReactNode } from 'react';
import { Button } from '../../parts/button.tsx';
import { Message } from '../../parts/message.tsx';

type UnequalProps = { readonly entered: number; readonly counted: number; readonly busy: boolean; readonly back: () => void; readonly end: () => void };

/** So many papers lie there and another number is entered: the keyboard stands on the way back, ending wants its own press. */
export const Unequal = ({ entered, counted, busy, back, end }: UnequalProps): ReactNode => (
  <>
    <Message kind="doubt">
      Đếm được <b className="fig">{counted}</b> tờ, mới nhập <b className="fig">{entered}</b> phiếu:{' '}
      {entered < counted ? `${counted - entered} tờ bị bỏ sót. Quay lại nhập nốt; không tìm được tờ nào bị sót thì kết thúc, đối chiếu sẽ chỉ ra.` : `${entered - counted} tờ nhập hai lần. Lấy lại được (phím −) thì lấy lại; không nhớ tờ nào thì kết thúc, đối chiếu sẽ chỉ ra.`}
    </Message>
    <div className="acts">
      <Button tone="hand" autoFocus shortcut="Esc" onClick={back}>
        Quay lại bàn nhập
      </Button>
      <Button disabled={busy} onClick={end}>
        Vẫn kết thúc: {counted} tờ, {entered} phiếu đã nhập
      </Button>
    </div>
  </>
);
