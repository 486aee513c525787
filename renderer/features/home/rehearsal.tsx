import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { FileEntry } from '../../../src/usecases/views.ts';
import { api, type Answer } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Form } from '../../parts/form.tsx';
import { Sheet } from '../../parts/sheet.tsx';
import { wholeNumber } from '../../texts/numbers.ts';

type RehearsalProps = {
  /** The next thing to do here, unless a file is open. */
  readonly first: boolean;
  readonly onOpened: (answer: Answer<FileEntry>) => Promise<void>;
};

/** A made-up congress, ready to be counted: the quickest way to learn the desk. */
export function Rehearsal({ first, onOpened }: RehearsalProps): ReactNode {
  const [ballots, setBallots] = useState('12');
  const [names, setNames] = useState('6');
  const [seats, setSeats] = useState('5');
  const [waiting, setWaiting] = useState(false);
  const wanted = { ballots: wholeNumber(ballots), names: wholeNumber(names), seats: wholeNumber(seats) };
  const fits = Object.values(wanted).every((value) => value !== undefined && value > 0);

  const start = async (): Promise<void> => {
    if (!fits || waiting) return;
    setWaiting(true);
    await onOpened(await api.post<FileEntry>('/files/rehearsal', wanted));
    setWaiting(false);
  };

  return (
    <Sheet heading="Tập dượt với đại hội mẫu" className="rehearse">
      <p>
        Lần đầu dùng chương trình, xin tập dượt trước: máy soạn sẵn một đại hội và các tờ phiếu, đồng chí nhập đủ hai lần nhập, đối chiếu, in biên bản
        như thật. Mã của mỗi người hiện ngay trên màn hình. Không có gì ở đây là kết quả thật.
      </p>
      <Form onDone={() => void start()}>
        <details className="more">
          <summary>
            {ballots} phiếu, {names} người trong danh sách, bầu {seats}: thay đổi
          </summary>
          <div className="fields tight">
            <Field label="Số phiếu" figures value={ballots} onChange={(event) => setBallots(event.target.value)} />
            <Field label="Số người trong danh sách" figures value={names} onChange={(event) => setNames(event.target.value)} />
            <Field label="Số lượng cần bầu" figures value={seats} onChange={(event) => setSeats(event.target.value)} />
          </div>
        </details>
        <div className="acts">
          <Button type="submit" tone={first ? 'hand' : 'plain'} disabled={!fits || waiting}>
            {waiting ? 'Đang soạn…' : 'Bắt đầu tập dượt'}
          </Button>
          <Link href="/trainer" className="btn">
            Tập gõ hai phút
          </Link>
        </div>
      </Form>
    </Sheet>
  );
}
