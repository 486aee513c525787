import { useState, type ReactNode } from 'react';
import { Choice } from '../field.tsx';
import { choices, keepLockMinutes, lockMinutes } from './minutes.ts';

/** After how many minutes this machine locks a screen that nobody touches. */
export function LockSetting(): ReactNode {
  const [minutes, setMinutes] = useState(lockMinutes);
  const choose = (chosen: number): void => {
    keepLockMinutes(chosen);
    setMinutes(chosen);
  };
  return (
    <Choice label="Tự khóa màn hình sau" note="Khi không ai gõ phím hay chạm chuột; lúc nhập phiếu và đọc lời dẫn thì gấp ba. Khóa ngay: Ctrl+L" value={minutes} onChange={(event) => choose(Number(event.target.value))}>
      {choices.map((one) => (
        <option key={one} value={one}>
          {one} phút
        </option>
      ))}
    </Choice>
  );
}
