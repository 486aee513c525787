import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { digitOf, keyOf, numLockIsOff } from '../../../src/domain/keypad/keys.ts';
import { Field } from '../../parts/field.tsx';

/** Digits as they are written anywhere, and nothing else. */
const figuresOf = (text: string): string => [...text].map((sign) => digitOf(sign) ?? '').join('').slice(0, 7);

type CountFieldProps = { readonly label: string; readonly value: string; readonly note?: ReactNode; readonly fault?: string | undefined; readonly autoFocus?: boolean; readonly onText: (text: string) => void };

/** The papers of a bundle as they were counted by hand, typed on the pad as the papers are. */
export function CountField({ label, value, note, fault, autoFocus = false, onText }: CountFieldProps): ReactNode {
  const [numLockOff, setNumLockOff] = useState(false);
  /** The pad without NumLock moves the caret: its digit is taken, as at the desk; a key held down counts once. */
  const pad = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.repeat && digitOf(event.key) !== undefined) return event.preventDefault();
    const key = keyOf(event.nativeEvent);
    if (key?.kind !== 'digit') return;
    setNumLockOff(numLockIsOff(event.nativeEvent));
    if (!numLockIsOff(event.nativeEvent)) return;
    event.preventDefault();
    const { selectionStart, selectionEnd, value: before } = event.currentTarget;
    onText(figuresOf(before.slice(0, selectionStart ?? before.length) + key.digit + before.slice(selectionEnd ?? before.length)));
  };
  return (
    <Field
      label={label}
      note={numLockOff ? <b role="status">Bật NumLock (số vẫn được nhận)</b> : note}
      fault={fault}
      figures
      autoFocus={autoFocus}
      value={value}
      onKeyDown={pad}
      onChange={(event) => onText(figuresOf(event.target.value))}
    />
  );
}
