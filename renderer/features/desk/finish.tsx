import { useState, type ReactNode } from 'react';
import type { DeskView } from '../../../src/usecases/views.ts';
import { api, type Failure } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { Form } from '../../parts/form.tsx';
import { FailureBand, Message } from '../../parts/message.tsx';
import { CountField } from './count-field.tsx';
import { counterFault, type Given } from './given.ts';
import { NameField } from './name-field.tsx';
import { useDesk } from './store.ts';
import { useToFault } from './to-fault.ts';
import { Unequal } from './unequal.tsx';

type FinishProps = { readonly view: DeskView; readonly finished: (given: Given) => void };

/** Asks for the bundle as counted by hand: a paper skipped or doubled shows here, before the comparison. */
export function Finish({ view, finished }: FinishProps): ReactNode {
  const entered = useDesk((state) => state.readings.length);
  const papers = useDesk((state) => state.papers);
  const address = useDesk((state) => state.address);
  const turnTo = useDesk((state) => state.turnTo);
  const lost = useDesk((state) => state.lost);
  const { bundle, entry, summary, election } = view;
  const { reader, typist, opened } = summary;
  const [counted, setCounted] = useState('');
  const [other, setOther] = useState(reader === undefined);
  const [second, setSecond] = useState(reader ?? opened?.with ?? '');
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const [busy, setBusy] = useState(false);
  const [asked, setAsked] = useState(false);
  const { place, toFault } = useToFault();
  const fault = counterFault(second, typist?.name ?? '');
  const edit = (text: string): void => {
    setAsked(false);
    setCounted(text);
  };

  const submit = (): void => {
    setTried(true);
    if (busy) return;
    if (counted === '' || fault !== undefined) return toFault();
    // Papers and entries that are not as many want a word of their own; another number than the cover's stops the bundle anyway.
    if (Number(counted) === papers && entered !== papers) setAsked(true);
    else void end();
  };
  const end = async (): Promise<void> => {
    if (busy) return;
    setBusy(true);
    const count = { counted: Number(counted), with: second.trim() };
    const answer = await api.post(`${address}/finish`, count);
    setBusy(false);
    if (answer.ok) finished({ ...count, moment: 'closing' });
    else {
      setAsked(false);
      setFailure(answer.error);
    }
  };

  return (
    <div className="finish sheet" ref={place} onKeyDown={(event) => event.key === 'Escape' && turnTo(undefined)}>
      <h1>Hết tập {bundle.bundle}: đếm lại bằng tay</h1>
      <p>
        Đã nhập <b className="fig">{entered}</b> phiếu, bìa tập ghi <b className="fig">{papers}</b> phiếu. Hai người cùng đếm lại tập phiếu trên bàn, kể cả
        những tờ để riêng và tờ rách (tờ rách vẫn là một tờ), rồi ghi số đếm được.
      </p>
      {entered === papers ? (
        <p>
          Trên tay còn tờ chưa nhập thì có tờ đã nhập hai lần: quay lại bàn nhập (Esc). Nhớ ra tờ nào thì nhấn − lấy lại đến tờ ấy rồi nhập tiếp; không nhớ thì nhập
          luôn tờ còn lại, đối chiếu sẽ chỉ ra chỗ thừa.
        </p>
      ) : (
        <p>Nếu số đếm được khác số đã nhập thì có tờ bị bỏ sót hoặc nhập hai lần: quay lại bàn nhập để nhập tiếp hoặc sửa phiếu vừa lưu.</p>
      )}
      {view.rehearsalPapers === undefined ? null : <p className="label">Tập dượt không có tập phiếu giấy: ghi {papers}.</p>}
      {lost === 0 ? null : <Message kind="doubt">Đã gõ thêm {lost} phím sau phiếu cuối: những phím ấy chưa nhận. Nếu còn tờ phiếu thì quay lại bàn nhập và gõ lại.</Message>}
      <FailureBand failure={failure} />
      <Form className="closing" aria-label="Đếm tay khi đóng tập" onDone={submit}>
        <div className="counts">
          <CountField label="Số tờ đếm được bằng tay" fault={tried && counted === '' ? 'Ghi số đếm được.' : undefined} autoFocus value={counted} onText={edit} />
          {other ? (
            <NameField label="Người thứ hai cùng đếm" fault={tried ? fault : undefined} board={election.details.board} value={second} onText={setSecond} />
          ) : (
            <p className="beside">
              Cùng đếm: <b>{reader}</b> (người đọc)
              <Button className="small" onClick={() => setOther(true)}>
                Người khác cùng đếm
              </Button>
            </p>
          )}
        </div>
        {asked ? (
          <Unequal entered={entered} counted={Number(counted)} busy={busy} back={() => turnTo(undefined)} end={() => void end()} />
        ) : (
          <div className="acts">
            <Button type="submit" tone="hand" shortcut="Enter" disabled={busy}>
              Xong lần nhập {entry}
            </Button>
            <Button shortcut="Esc" onClick={() => turnTo(undefined)}>
              Quay lại bàn nhập
            </Button>
          </div>
        )}
      </Form>
    </div>
  );
}
