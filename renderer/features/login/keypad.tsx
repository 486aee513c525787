import type { ReactNode } from 'react';

type KeypadProps = { readonly onDigit: (digit: string) => void; readonly onBack: () => void };

/** For a mouse or a finger; on the keyboard the digits are typed into the field, so Tab passes it by. */
export const Keypad = ({ onDigit, onBack }: KeypadProps): ReactNode => (
  <div className="keypad" role="group" aria-label="Bàn phím số">
    {['7', '8', '9', '4', '5', '6', '1', '2', '3', '0'].map((digit) => (
      <button key={digit} type="button" tabIndex={-1} className={digit === '0' ? 'two' : ''} onClick={() => onDigit(digit)}>
        {digit}
      </button>
    ))}
    <button type="button" tabIndex={-1} aria-label="Xóa chữ số cuối" onClick={onBack}>
      Xóa
    </button>
  </div>
);
