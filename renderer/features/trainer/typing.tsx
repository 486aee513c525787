import { useMemo, type ReactNode } from 'react';
import type { Key } from '../../../src/domain/keypad/keys.ts';
import { useSignal } from '../../parts/signal.ts';
import { Assist } from '../../parts/typing/assist.tsx';
import { Echo } from '../../parts/typing/echo.tsx';
import { Flash } from '../../parts/typing/flash.tsx';
import { Pad } from '../../parts/typing/pad.tsx';
import { Paper } from '../../parts/typing/paper.tsx';
import { Plate } from '../../parts/typing/plate.tsx';
import { useStrokes, type Watch } from '../../parts/typing/strokes.ts';
import { troubleText } from '../../parts/typing/troubles.ts';
import { verdictOf } from '../../parts/typing/verdict.ts';
import type { PracticePaper } from '../../../src/domain/trainer/papers.ts';
import { sampleNames } from './sample-names.ts';
import { rulesOf, useTrainer } from './store.ts';

const press = (key: Key, numLockOff: boolean): void => {
  useSignal.getState().clear();
  useTrainer.getState().key(key, numLockOff, Date.now());
};
const watch: Watch = {
  told: (trouble) => useTrainer.getState().told(trouble),
  unsaved: () => useTrainer.getState().typed.tokens.length > 0,
};

function Trouble(): ReactNode {
  const trouble = useTrainer((state) => state.trouble);
  const numLockOff = useTrainer((state) => state.numLockOff);
  const said = trouble === undefined ? (numLockOff ? 'Bật NumLock (số vẫn được nhận)' : '') : troubleText[trouble];
  return <div className="note-line"><p role="status">{said}</p></div>;
}

type TypingProps = { readonly paper: PracticePaper; readonly place: number; readonly children?: ReactNode };

/** The paper on the left, the parts of the desk on the right. */
export function Typing({ paper, place, children }: TypingProps): ReactNode {
  const typed = useTrainer((state) => state.typed);
  useStrokes(press, true, watch);
  const rules = rulesOf(paper.form);
  const verdict = useMemo(() => verdictOf(typed, rulesOf(paper.form)), [typed, paper.form]);
  const heading = (
    <>
      {paper.form === 'strike' ? 'Số bị gạch, tờ phiếu ' : 'Số không được đồng ý, tờ phiếu '}
      <span className="fig">{place}</span>
    </>
  );
  return (
    <>
      <Paper place={place} marks={paper.marks} candidates={sampleNames} scribble={paper.aside ? 'Ng. Hải (chữ ký)' : undefined} />
      <section className={`work ${paper.form}`} aria-label={`Tập gõ, tờ phiếu ${place}`} data-typed={place - 1}>
        {children}
        <Echo typed={typed} form={paper.form} candidates={sampleNames} heading={heading}>
          <Trouble />
        </Echo>
        <Flash>
          <Plate verdict={verdict} />
        </Flash>
        <Pad form={paper.form} enter={verdict.enter} blocked={verdict.enter === 'không lưu'} />
        <Assist form={rules.form} />
      </section>
    </>
  );
}
