import { memo, type ReactNode } from 'react';
import type { Form } from '../../../src/domain/count/input.ts';

const words = {
  strike: { slash: 'gạch hết', zero: 'không gạch ai' },
  agree: { slash: 'đổi ô', zero: 'đồng ý tất cả' },
} as const;

type PadProps = { readonly form: Form; readonly enter: string; readonly blocked: boolean };

function Shape({ form, enter, blocked }: PadProps): ReactNode {
  const { slash, zero } = words[form];
  return (
    <div className="pad">
      <div>Num</div>
      <div className="f"><b>/</b>{slash}</div>
      <div className="f"><b>*</b>để riêng</div>
      <div className="f"><b>−</b><span>sửa phiếu<i> vừa lưu</i></span></div>
      <div><b>7</b></div>
      <div><b>8</b></div>
      <div><b>9</b></div>
      <div className="f tall"><b>+</b><span>số kế tiếp<i> (hoặc phím cách)</i></span></div>
      <div><b>4</b></div>
      <div><b>5</b></div>
      <div><b>6</b></div>
      <div><b>1</b></div>
      <div><b>2</b></div>
      <div><b>3</b></div>
      <div className={`f tall ${blocked ? 'blocked' : 'go'}`}><b>Enter</b>{enter}</div>
      <div className="f wide"><b>0</b>{zero}</div>
      <div className="f"><b>.</b><span>xóa<i> số</i></span></div>
    </div>
  );
}

function Line({ form, enter }: PadProps): ReactNode {
  const { slash, zero } = words[form];
  const keys = [['+', 'số kế tiếp'], ['.', 'xóa số'], ['0', zero], ['/', slash], ['*', 'để riêng'], ['−', 'sửa phiếu vừa lưu'], ['Enter', enter]] as const;
  return (
    <ul className="pad-line">
      {keys.map(([key, does]) => (
        <li key={key}>
          <kbd className="key">{key}</kbd> {does}
        </li>
      ))}
    </ul>
  );
}

/** The keys, in the shape of the keypad where there is room: help that is always there. */
export const Pad = memo(function Pad(props: PadProps): ReactNode {
  return (
    <div className="pad-box sheet" aria-label="Bàn phím số" role="note">
      <Shape {...props} />
      <Line {...props} />
    </div>
  );
});
