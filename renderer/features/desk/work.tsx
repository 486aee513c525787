import { useMemo, type ReactNode } from 'react';
import { marksOf } from '../../../src/domain/keypad/read.ts';
import type { Key } from '../../../src/domain/keypad/keys.ts';
import { Mark } from '../../parts/mark.tsx';
import { useSignal } from '../../parts/signal.ts';
import { Echo } from '../../parts/typing/echo.tsx';
import type { Ground } from '../../parts/typing/ground.ts';
import { columnsFor } from '../../parts/typing/names.tsx';
import { Flash } from '../../parts/typing/flash.tsx';
import { Plate } from '../../parts/typing/plate.tsx';
import { useStrokes, type Watch } from '../../parts/typing/strokes.ts';
import { troubleText } from '../../parts/typing/troubles.ts';
import { verdictOf } from '../../parts/typing/verdict.ts';
import { articleOn } from '../../texts/articles.ts';
import { Alike } from './alike.tsx';
import { noteText } from './notes.ts';
import { PadOf } from './pad-of.tsx';
import { Ruler } from './ruler.tsx';
import type { HeldKey } from './state.ts';
import { useDesk } from './store.ts';

/** What stands in the way of the keys, the latest first; then how NumLock stands. */
function KeyTrouble(): ReactNode {
  const trouble = useDesk((state) => state.trouble);
  const numLockOff = useDesk((state) => state.numLockOff);
  if (trouble === undefined && !numLockOff) return null;
  return (
    <p className={trouble === undefined ? 'num-lock' : 'trouble'} role={trouble === undefined ? 'status' : 'alert'}>
      <Mark shape={trouble === undefined ? 'doubt' : 'stop'} />
      {trouble === undefined ? 'Bật NumLock (số vẫn được nhận)' : troubleText[trouble]}
    </p>
  );
}

const signs = { next: '+', slash: '/', erase: '.', backspace: '←', aside: '*', undo: '−', save: 'Enter', alike: 'F6', leave: 'Esc', finish: 'F9' } as const;
const signOf = (key: Key): string => (key.kind === 'digit' ? key.digit : signs[key.kind]);

/** Only where the machine is slow: what was typed ahead stands on the screen until it is taken. */
function Held({ held }: { readonly held: readonly HeldKey[] }): ReactNode {
  return (
    <p className="held" role="status">
      <Mark shape="wait" />
      <span>
        Đang lưu. Giữ những phím gõ trước: <b className="fig">{held.map(({ key }) => signOf(key)).join(' ')}</b>
      </span>
    </p>
  );
}

function NoteLine(): ReactNode {
  const note = useDesk((state) => state.note);
  const held = useDesk((state) => state.held);
  if (held.length > 0) return <div className="note-line"><Held held={held} /></div>;
  return (
    <div className="note-line">
      <p aria-live="polite" data-saved={note?.kind === 'saved' ? note.place : undefined} className={note?.kind ?? ''}>
        {note === undefined ? null : <Mark shape={note.kind === 'saved' ? 'ok' : note.kind === 'resumed' ? 'now' : 'doubt'} tone={note.kind === 'resumed' ? 'hand' : note.kind === 'saved' ? 'ok' : 'doubt'} />}
        {note === undefined ? '' : noteText(note)}
      </p>
      <KeyTrouble />
    </div>
  );
}

function Refused({ place }: { readonly place: number }): ReactNode {
  const failure = useDesk((state) => state.failure);
  const lost = useDesk((state) => state.lost);
  const alike = useDesk((state) => state.alike);
  return (
    <div className="plate slip long" role="alert">
      <Mark shape="stop" big />
      <div>
        <h2>Chưa lưu được {alike === undefined ? `phiếu ${place}` : `${alike} phiếu giống hệt nhau`}</h2>
        <p>{failure?.message} Những số đã gõ còn nguyên; nhấn Enter để lưu lại.{lost === 0 ? '' : ` ${lost} phím gõ trước cho phiếu sau chưa nhận: gõ lại sau khi lưu.`}</p>
      </div>
    </div>
  );
}

const press = (key: Key, numLockOff: boolean): void => {
  useSignal.getState().clear();
  useDesk.getState().key(key, numLockOff);
};
const watch: Watch = {
  told: (trouble) => useDesk.getState().told(trouble),
  unsaved: () => {
    const { typed, busy, failure } = useDesk.getState();
    return busy || failure !== undefined || typed.tokens.length > 0 || typed.aside;
  },
};

/** The paper in hand: echo, verdict, scale, keys. */
export function Work({ ground, paper }: { readonly ground: Ground; readonly paper?: ReactNode }): ReactNode {
  const typed = useDesk((state) => state.typed);
  const place = useDesk((state) => state.readings.length) + 1;
  const failed = useDesk((state) => state.failure !== undefined);
  const asking = useDesk((state) => state.alike !== undefined);
  useStrokes(press, true, watch);

  const { rules } = ground;
  const verdict = useMemo(() => verdictOf(typed, rules), [typed, rules]);
  const read = useMemo(() => marksOf(typed, rules), [typed, rules]);
  const struck = read.ok && 'struck' in read.value ? read.value.struck.length : undefined;
  const heading = (
    <>
      {rules.form === 'strike' ? 'Số bị gạch, phiếu ' : 'Số không được đồng ý, phiếu '}
      <span className="fig">{place}</span>
    </>
  );
  return (
    <section className={`work ${rules.form} ${asking ? 'asking' : ''}`} aria-label={`Phiếu ${place}`}>
      <Echo typed={typed} form={rules.form} candidates={ground.candidates} heading={heading}>
        <NoteLine />
      </Echo>
      <Flash>{failed ? <Refused place={place} /> : <Plate verdict={verdict} article={articleOn(ground.regulation, 'ballotValidity')} />}</Flash>
      {asking ? <Alike /> : rules.form === 'strike' ? <Ruler names={rules.names} seats={rules.seats} struck={struck} narrow={columnsFor(rules.names) > 1} /> : null}
      {paper ?? <PadOf form={rules.form} />}
    </section>
  );
}
