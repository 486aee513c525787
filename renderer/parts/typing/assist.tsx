import { useEffect, useRef, type ReactNode } from 'react';
import type { Form } from '../../../src/domain/count/input.ts';
import { Key } from '../key.tsx';
import { useSignal, type Sense } from '../signal.ts';
import { KeySheet } from './key-sheet.tsx';

const senses: readonly (readonly [sense: Sense, key: string, word: string])[] = [
  ['sound', 'F8', 'Tiếng'],
  ['flash', 'F7', 'Nháy'],
];

function Switch({ sense, shortcut, word }: { readonly sense: Sense; readonly shortcut: string; readonly word: string }): ReactNode {
  const on = useSignal((state) => state[sense]);
  const toggle = useSignal((state) => state.toggle);
  return (
    <button type="button" className="redo" aria-pressed={on} onClick={(event) => { event.currentTarget.blur(); toggle(sense); }}>
      <Key>{shortcut}</Key> {word}: {on ? 'bật' : 'tắt'}
    </button>
  );
}

/** The keys around the counting: the sheet of keys, sound and flash. The hand on the keypad never needs them. */
export function Assist({ form }: { readonly form: Form }): ReactNode {
  const sheet = useRef<HTMLDialogElement>(null);
  const toggle = useSignal((state) => state.toggle);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const sense = senses.find(([, key]) => key === event.key)?.[0];
      if (event.key !== 'F1' && sense === undefined) return;
      event.preventDefault();
      if (event.repeat) return;
      if (sense !== undefined) toggle(sense);
      else if (sheet.current?.open === true) sheet.current.close();
      else sheet.current?.showModal();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [toggle]);
  return (
    <div className="assist" role="group" aria-label="Trợ giúp bàn nhập">
      <button type="button" className="redo" onClick={(event) => { event.currentTarget.blur(); sheet.current?.showModal(); }}>
        <Key>F1</Key> Phím
      </button>
      {senses.map(([sense, key, word]) => <Switch key={sense} sense={sense} shortcut={key} word={word} />)}
      <KeySheet ref={sheet} form={form} />
    </div>
  );
}
