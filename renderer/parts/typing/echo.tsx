import { memo, useEffect, useRef, useState, type ReactNode } from 'react';
import type { Candidate, Form } from '../../../src/domain/count/input.ts';
import { whole, type Token, type Typed } from '../../../src/domain/keypad/typed.ts';
import { wordText } from '../../texts/words.ts';
import { wrongIndex } from './verdict.ts';

type EchoProps = {
  readonly typed: Typed;
  readonly form: Form;
  readonly candidates: readonly Candidate[];
  readonly heading: ReactNode;
  readonly children?: ReactNode;
};

const initials = (name: string): string => {
  const words = name.split(' ');
  return `${words.slice(0, -1).map((word) => `${word.slice(0, 1)}.`).join('')} ${words.at(-1)}`;
};

/** Big boxes for a few numbers, two rows for more, figures alone when the list has to show the names. */
const sizeOf = (boxes: number): 'big' | 'mid' | 'small' => (boxes <= 4 ? 'big' : boxes <= 10 ? 'mid' : 'small');

function under(token: Token, { form, candidates }: EchoProps, short: boolean): ReactNode {
  const name = candidates[Number(token.text) - 1]?.name;
  if (name === undefined) return token.text === '0' ? (form === 'strike' ? 'không gạch ai' : 'đồng ý tất cả') : '\u00a0';
  return (
    <>
      {short ? initials(name) : name}
      {form === 'agree' ? <em>{wordText[token.word]}</em> : null}
    </>
  );
}

const shown = (token: Token, form: Form): string => (token.text === whole ? (form === 'strike' ? 'gạch hết' : 'không đồng ý hết') : token.text);

/** Whether keys reach the desk: the window is in front, and no button or field of it has the keyboard. */
const keysArrive = (): boolean => document.hasFocus() && document.activeElement?.matches('a, button, input, select, textarea, summary, [contenteditable]') !== true;

function useKeysArrive(): boolean {
  const [arrive, setArrive] = useState(keysArrive);
  useEffect(() => {
    // When the focus goes, where it goes to is known a moment later.
    const update = (): void => queueMicrotask(() => setArrive(keysArrive()));
    const events = ['focus', 'blur', 'focusin', 'focusout'] as const;
    for (const event of events) window.addEventListener(event, update);
    // A button that had the focus may have gone with the screen before, and says nothing of it.
    update();
    return () => {
      for (const event of events) window.removeEventListener(event, update);
    };
  }, []);
  return arrive;
}

function Boxes(props: EchoProps): ReactNode {
  const { typed, form, candidates } = props;
  const wrong = wrongIndex(typed, candidates.length);
  const waiting = !typed.open && typed.tokens.length === 0;
  const size = sizeOf(typed.tokens.length);
  const end = useRef<HTMLDivElement>(null);
  // Asking for the height makes the browser lay out at once: only where there may be something to scroll.
  useEffect(() => {
    if (size === 'small' && end.current !== null) end.current.scrollTop = end.current.scrollHeight;
  }, [size, typed.tokens.length]);
  return (
    <div className={`nums ${size} ${form}`} ref={end}>
      {typed.tokens.map((token, index) => {
        const last = index === typed.tokens.length - 1;
        const look = `${token.text === whole ? 'word' : ''} ${index === wrong ? 'wrong' : ''} ${last && typed.open ? 'open' : ''}`;
        return (
          <div key={index} className={look}>
            <b>
              {shown(token, form)}
              {last && typed.open ? <i className="caret" /> : null}
            </b>
            {size === 'small' ? null : <span>{under(token, props, size === 'mid' || form === 'agree')}</span>}
          </div>
        );
      })}
      {waiting ? (
        <div className="open">
          <b>
            <i className="caret" />
          </b>
        </div>
      ) : null}
    </div>
  );
}

/** What was typed, large, each number with its name. Keys come from the window, so it is no input. */
export const Echo = memo(function Echo(props: EchoProps): ReactNode {
  const focused = useKeysArrive();
  const { typed, form, heading, children } = props;
  const spoken = typed.tokens.map((token) => shown(token, form)).join(', ');
  return (
    <div className={`echo sheet ${focused ? 'is-here' : ''}`} role="group" aria-label={`Đang gõ: ${spoken === '' ? 'chưa có số nào' : spoken}`}>
      <span className="here">{focused ? <><span className="long">Bàn phím đang </span>gõ vào đây</> : 'Bấm vào bàn nhập để gõ tiếp'}</span>
      <h1 className="h">{heading}</h1>
      <Boxes {...props} />
      {children}
    </div>
  );
});
