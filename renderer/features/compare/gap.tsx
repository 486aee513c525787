import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import type { ComparedPaper, Reading } from '../../../src/usecases/views.ts';
import type { Failure } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { FailureBand } from '../../parts/message.tsx';
import type { Ground } from '../../parts/typing/ground.ts';
import { HeadOnly } from './head-only.tsx';
import { Reread } from './reread.tsx';

type GapProps = {
  readonly paper: ComparedPaper;
  readonly ground: Ground;
  readonly hint: ReactNode;
  readonly save: (reading: Reading) => Promise<Failure | undefined>;
  readonly remove: (note: string) => Promise<Failure | undefined>;
};

type Answer = 'asked' | 'there' | 'notThere';

/** One entry has a paper more: count the stack, then say whether the paper is there. */
export function Gap({ paper, ground, save, remove, hint }: GapProps): ReactNode {
  const [answer, setAnswer] = useState<Answer>('asked');
  if (answer === 'there') return <Reread paper={paper} ground={ground} save={save} hint={hint} />;
  if (answer === 'notThere') return <Remove paper={paper} remove={remove} back={() => setAnswer('asked')} />;
  return <Question paper={paper} choose={setAnswer} />;
}

function Question({ paper, choose }: { readonly paper: ComparedPaper; readonly choose: (answer: Answer) => void }): ReactNode {
  const has = paper.state === 'onlyFirst' ? 1 : 2;
  const place = paper.firstPlace ?? paper.secondPlace;
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.repeat || (event.target instanceof HTMLElement && event.target.closest('input, select, textarea') !== null)) return;
      if (event.code === 'Digit1' || event.code === 'Numpad1') choose('there');
      if (event.code === 'Digit2' || event.code === 'Numpad2') choose('notThere');
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [choose]);
  return (
    <>
      <h2>Lượt {has} có thêm một tờ: phiếu {place}</h2>
      <p className="take">
        Lượt {has} nhập một tờ ở chỗ này, lượt {3 - has} không có. Có thể một tờ bị bỏ sót, dính vào nhau, hoặc nhập hai lần. Hai người cùng đếm lại tập
        phiếu đến chỗ này rồi chọn. Những phiếu sau chỗ này không vì thế mà lệch.
      </p>
      <div className="choices">
        <Button tone="hand" shortcut="1" onClick={() => choose('there')}>
          Có tờ phiếu này: đọc lại
        </Button>
        <Button shortcut="2" onClick={() => choose('notThere')}>
          Không có tờ này: bỏ chỗ
        </Button>
      </div>
    </>
  );
}

function Remove({ paper, remove, back }: Pick<GapProps, 'paper' | 'remove'> & { readonly back: () => void }): ReactNode {
  const [note, setNote] = useState('Đã đếm lại tập phiếu, không có tờ này');
  const [failure, setFailure] = useState<Failure>();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setFailure(await remove(note.trim()));
  };
  return (
    <form ref={form} onSubmit={(event) => void submit(event)} onKeyDown={(event) => event.key === 'Escape' && back()}>
      <h2>Bỏ chỗ của phiếu {paper.firstPlace ?? paper.secondPlace}</h2>
      <p className="take">Không có tờ giấy nào ở chỗ này. Lần nhập thừa được giữ trong nhật ký, không được cộng.</p>
      <HeadOnly />
      <FailureBand failure={failure} />
      <Field label="Lý do, ghi vào nhật ký" value={note} onChange={(event) => setNote(event.target.value)} />
      <div className="acts">
        <Button shortcut="Esc" onClick={back}>
          Quay lại
        </Button>
        <Button type="submit" tone="hand" shortcut="Enter" disabled={note.trim() === ''}>
          Bỏ chỗ này
        </Button>
      </div>
    </form>
  );
}
