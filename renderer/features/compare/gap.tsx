import { useEffect, useState, type ReactNode } from 'react';
import type { ComparedPaper, ComparisonView, Reading } from '../../../src/usecases/views.ts';
import type { Failure } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import type { Ground } from '../../parts/typing/ground.ts';
import { entriesNamed, paperName } from '../../texts/bundles.ts';
import { entriesLacking, gapText, likelyText } from './gap-words.ts';
import { Remove, type TakeOut } from './remove.tsx';
import { Reread } from './reread.tsx';

type GapProps = {
  readonly view: ComparisonView;
  readonly paper: ComparedPaper;
  readonly ground: Ground;
  readonly hint: ReactNode;
  /** Somebody else is to read the paper again. */
  readonly barred: boolean;
  readonly save: (reading: Reading) => Promise<Failure | undefined>;
  readonly remove: TakeOut;
};

type Answer = 'asked' | 'there' | 'notThere';

/** Not every entry has the paper: count the papers around it, then say whether there is one more. */
export function Gap({ view, paper, ground, save, remove, hint, barred }: GapProps): ReactNode {
  const [answer, setAnswer] = useState<Answer>('asked');
  const back = (): void => setAnswer('asked');
  if (answer === 'there') return <Reread paper={paper} ground={ground} save={save} hint={hint} barred={barred} about={gapText(view, paper)} back={back} />;
  if (answer === 'notThere') return <Remove paper={paper} about={gapText(view, paper)} remove={remove} back={back} />;
  return <Question view={view} paper={paper} hint={hint} barred={barred} choose={setAnswer} />;
}

type QuestionProps = Pick<GapProps, 'view' | 'paper' | 'hint' | 'barred'> & { readonly choose: (answer: Answer) => void };

const answers: Readonly<Record<string, Answer>> = { Digit1: 'there', Numpad1: 'there', Digit2: 'notThere', Numpad2: 'notThere' };

function Question({ view, paper, hint, barred, choose }: QuestionProps): ReactNode {
  const lacking = entriesNamed(entriesLacking(paper));
  const likely = likelyText(view, paper);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.repeat || (event.target instanceof HTMLElement && event.target.closest('input, select, textarea') !== null)) return;
      const answer = answers[event.code];
      if (answer === undefined) return;
      // The field that takes the keyboard next must not get the digit.
      event.preventDefault();
      if (answer !== 'there' || !barred) choose(answer);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [choose, barred]);
  return (
    <>
      <h2>
        {paperName(paper)}: {lacking} không có
      </h2>
      <p className="take">
        <b>{gapText(view, paper)}</b> Hoặc {lacking} bỏ sót một tờ, hoặc một tờ đã nhập hai lần. {likely}
      </p>
      <p className="take">
        Hai người đếm lại các tờ quanh đây. Thấy một tờ ở đúng số ấy thì chưa đủ: tờ ấy có thể là tờ liền trước hoặc liền sau mà mọi lần đều đã nhập. Có thêm một tờ
        nữa mới chọn đọc lại.
      </p>
      {hint}
      <div className="choices">
        <Button tone="hand" shortcut="1" disabled={barred} onClick={() => choose('there')}>
          Có thêm một tờ: đọc lại
        </Button>
        <Button shortcut="2" onClick={() => choose('notThere')}>
          Không có thêm tờ nào: bỏ chỗ
        </Button>
      </div>
    </>
  );
}
