import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { DeskView, Person } from '../../../src/usecases/views.ts';
import { api, type Failure } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { Form } from '../../parts/form.tsx';
import { FailureBand } from '../../parts/message.tsx';
import { backHere } from '../login/back.ts';
import { CountField } from './count-field.tsx';
import { counterFault, readerFault, readerOf, type Given } from './given.ts';
import { NameField } from './name-field.tsx';
import { useToFault } from './to-fault.ts';
import { usualReader } from './usual-reader.ts';

type StartProps = { readonly view: DeskView; readonly person: Person; readonly address: string; readonly started: (given: Given) => void };

/** Who reads, how many papers two people counted, and who the second one is; then the desk opens. */
export function Start({ view, person, address, started }: StartProps): ReactNode {
  const { election, bundle, entry } = view;
  const [reader, setReader] = useState(() => usualReader(view, person));
  const [counted, setCounted] = useState('');
  const [second, setSecond] = useState<string>();
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const { place, toFault } = useToFault();
  const beside = second ?? reader;
  const fault = counterFault(beside, person.name);
  const begin = async (): Promise<void> => {
    setTried(true);
    if (counted === '' || fault !== undefined || readerFault(reader) !== undefined) return toFault();
    const count = { ...readerOf(reader), counted: Number(counted), with: beside.trim() };
    const answer = await api.post(`${address}/start`, count);
    if (answer.ok) started({ ...count, moment: 'opening' });
    else setFailure(answer.error);
  };
  return (
    <div className="page" ref={place}>
      <Form className="sheet start" aria-label={`Nhận tập ${bundle.bundle}`} onDone={() => void begin()}>
        <h1>
          Tập {bundle.bundle} trong {election.bundles?.length ?? 1}, lần nhập {entry}: {election.title}
        </h1>
        <p>
          Một người đọc to, một người gõ. {entry === 1 ? '' : `Lần nhập ${entry} do những người khác làm, ngồi chỗ không nghe thấy và không thấy lần trước. `}
          Để tập phiếu bên trái, lấy từ trên xuống, tờ đã nhập úp sang bên phải: giữ nguyên thứ tự.
        </p>
        <p>
          Người gõ: <b>{person.name}</b>. <Link href="/login" state={backHere()}>Không phải tôi, đổi người</Link>
        </p>
        <FailureBand failure={failure} />
        <NameField
          label="Họ và tên người đọc phiếu"
          note="Để trống nếu một người vừa đọc vừa gõ. Tên này ghi vào nhật ký nhập phiếu."
          board={election.details.board}
          fault={tried ? readerFault(reader) : undefined}
          autoFocus
          value={reader}
          onText={setReader}
        />
        <div className="counts">
          <CountField
            label="Số phiếu của tập, đếm tay"
            note={view.rehearsalPapers === undefined ? 'Hai người cùng đếm, kể cả tờ rách.' : `Tập dượt không có tập phiếu giấy: ghi ${view.rehearsalPapers.length}.`}
            fault={tried && counted === '' ? 'Đếm tập phiếu rồi ghi số đếm được.' : undefined}
            value={counted}
            onText={setCounted}
          />
          <NameField label="Người thứ hai cùng đếm" fault={tried ? fault : undefined} board={election.details.board} value={beside} onText={setSecond} />
        </div>
        <div className="acts">
          <Button type="submit" tone="hand" shortcut="Enter">
            Bắt đầu nhập
          </Button>
          <Link href={`/rounds/${election.id}/bundles`} className="btn">
            Về các tập phiếu
          </Link>
          <Link href="/trainer" state={backHere()} className="btn">
            Tập gõ hai phút
          </Link>
        </div>
      </Form>
    </div>
  );
}
