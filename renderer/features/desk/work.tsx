import { useCallback, useMemo, type ReactNode } from 'react';
import { marksOf } from '../../../src/domain/keypad/read.ts';
import type { Key } from '../../../src/domain/keypad/keys.ts';
import { Key as KeyShape } from '../../parts/key.tsx';
import { Mark } from '../../parts/mark.tsx';
import { Echo } from '../../parts/typing/echo.tsx';
import type { Ground } from '../../parts/typing/ground.ts';
import { columnsFor } from '../../parts/typing/names.tsx';
import { Plate } from '../../parts/typing/plate.tsx';
import { useStrokes } from '../../parts/typing/strokes.ts';
import { verdictOf } from '../../parts/typing/verdict.ts';
import { articleOn } from '../../texts/articles.ts';
import { noteText } from './notes.ts';
import { Pad } from './pad.tsx';
import { Ruler } from './ruler.tsx';
import { useDesk } from './store.ts';

function NoteLine(): ReactNode {
  const note = useDesk((state) => state.note);
  const numLockOff = useDesk((state) => state.numLockOff);
  return (
    <div className="note-line">
      <p aria-live="polite" data-saved={note?.kind === 'saved' ? note.place : undefined} className={note?.kind ?? ''}>
        {note === undefined ? null : <Mark shape={note.kind === 'saved' ? 'ok' : note.kind === 'resumed' ? 'now' : 'doubt'} tone={note.kind === 'resumed' ? 'hand' : note.kind === 'saved' ? 'ok' : 'doubt'} />}
        {note === undefined ? '' : noteText(note)}
      </p>
      {numLockOff ? (
        <p className="num-lock" role="status">
          <Mark shape="doubt" />
          NumLock đang tắt: số vẫn được nhận. Nhấn <KeyShape>Num</KeyShape> để bật.
        </p>
      ) : null}
    </div>
  );
}

function Refused({ place }: { readonly place: number }): ReactNode {
  const failure = useDesk((state) => state.failure);
  return (
    <div className="plate slip long" role="alert">
      <Mark shape="stop" big />
      <div>
        <h2>Chưa lưu được phiếu {place}</h2>
        <p>{failure?.message} Những số đã gõ còn nguyên; nhấn Enter để lưu lại.</p>
      </div>
    </div>
  );
}

/** The paper in hand: echo, verdict, scale, keys. */
export function Work({ ground, paper }: { readonly ground: Ground; readonly paper?: ReactNode }): ReactNode {
  const typed = useDesk((state) => state.typed);
  const place = useDesk((state) => state.readings.length) + 1;
  const failed = useDesk((state) => state.failure !== undefined);
  const press = useCallback((key: Key, numLockOff: boolean) => {
    const desk = useDesk.getState();
    if (desk.busy) return;
    if (key.kind === 'save') void desk.save();
    else if (key.kind === 'undo') void desk.takeBack();
    else if (key.kind === 'finish') desk.finish(true);
    else desk.type(key, numLockOff);
  }, []);
  useStrokes(press, true);

  const { rules } = ground;
  const verdict = useMemo(() => verdictOf(typed, rules), [typed, rules]);
  const read = useMemo(() => marksOf(typed, rules), [typed, rules]);
  const struck = read.ok && 'struck' in read.value ? read.value.struck.length : undefined;
  const blocked = !read.ok;
  const heading = (
    <>
      {rules.form === 'strike' ? 'Số bị gạch, phiếu ' : 'Số không được đồng ý, phiếu '}
      <span className="fig">{place}</span>
    </>
  );
  return (
    <section className={`work ${rules.form}`} aria-label={`Phiếu ${place}`}>
      <Echo typed={typed} form={rules.form} candidates={ground.candidates} heading={heading}>
        <NoteLine />
      </Echo>
      {failed ? <Refused place={place} /> : <Plate verdict={verdict} article={articleOn(ground.regulation, 'ballotValidity')} />}
      {rules.form === 'strike' ? <Ruler names={rules.names} seats={rules.seats} struck={struck} narrow={columnsFor(rules.names) > 1} /> : null}
      {paper ?? <Pad form={rules.form} enter={verdict.enter} blocked={blocked} />}
    </section>
  );
}
