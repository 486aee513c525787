import { memo, type ReactNode } from 'react';
import type { Form } from '../../../src/domain/count/input.ts';

const words = {
  strike: { slash: 'gạch hết', zero: 'không gạch ai' },
  agree: { slash: 'đổi ô (một mình: không đồng ý hết)', zero: 'đồng ý tất cả' },
} as const;

type PadProps = { readonly form: Form; readonly enter: string; readonly blocked: boolean };

/** The keys, in the shape of the keypad: help that is always there. */
export const Pad = memo(function Pad({ form, enter, blocked }: PadProps): ReactNode {
  const { slash, zero } = words[form];
  return (
    <div className="pad sheet" aria-label="Bàn phím số" role="note">
      <div>Num</div>
      <div className="f"><b>/</b>{slash}</div>
      <div className="f"><b>*</b>để riêng</div>
      <div className="f"><b>−</b>sửa phiếu vừa lưu</div>
      <div><b>7</b></div>
      <div><b>8</b></div>
      <div><b>9</b></div>
      <div className="f tall"><b>+</b>sang số kế tiếp<br />(hoặc phím cách)</div>
      <div><b>4</b></div>
      <div><b>5</b></div>
      <div><b>6</b></div>
      <div><b>1</b></div>
      <div><b>2</b></div>
      <div><b>3</b></div>
      <div className={`f tall ${blocked ? 'blocked' : 'go'}`}><b>Enter</b>{enter}</div>
      <div className="f wide"><b>0</b>{zero}</div>
      <div className="f"><b>.</b>xóa số</div>
    </div>
  );
});
