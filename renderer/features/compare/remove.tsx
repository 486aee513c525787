import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import type { ComparedPaper } from '../../../src/usecases/views.ts';
import type { Failure } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { FailureBand } from '../../parts/message.tsx';
import { paperName } from '../../texts/bundles.ts';
import { HeadOnly } from './head-only.tsx';

export type TakeOut = (note: string) => Promise<Failure | undefined>;
type RemoveProps = { readonly paper: ComparedPaper; readonly about: string; readonly remove: TakeOut; readonly back: () => void };

/** There is no paper at this place: the head takes it out, with a reason. */
export function Remove({ paper, about, remove, back }: RemoveProps): ReactNode {
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
      <h2>Bỏ chỗ này: {paperName(paper)}</h2>
      <p className="take">
        {about} Bỏ chỗ khi đã đếm lại và không có tờ giấy nào thêm ở đây. Lần nhập thừa được giữ trong nhật ký, không được cộng
        {paper.ruling === undefined ? '' : '; kết luận của Ban về chỗ này cũng thôi tính'}.
      </p>
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

type RemovableProps = Omit<RemoveProps, 'back' | 'remove'> & {
  /** None where every entry has the paper: then it is there. */
  readonly remove: TakeOut | undefined;
  readonly children: (offer: ReactNode) => ReactNode;
};

/** Whatever is asked of the paper, that it is not there can be said as well. */
export function Removable({ paper, about, remove, children }: RemovableProps): ReactNode {
  const [removing, setRemoving] = useState(false);
  if (remove === undefined) return children(null);
  if (removing) return <Remove paper={paper} about={about} remove={remove} back={() => setRemoving(false)} />;
  return children(
    <section className="offer" aria-label="Bỏ chỗ">
      <p>{about} Nếu đếm lại các tờ quanh đây mà không có thêm tờ nào thì bỏ chỗ.</p>
      <Button className="small" onClick={() => setRemoving(true)}>
        Không có thêm tờ nào: bỏ chỗ
      </Button>
    </section>,
  );
}
