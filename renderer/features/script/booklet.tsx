import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { fetchBlob, type Failure } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { Preview } from '../../parts/pdf/preview.tsx';
import { print } from '../../parts/print.ts';

/** The booklet as it will be printed, with what is known now. */
export function Booklet({ onDone }: { readonly onDone: () => void }): ReactNode {
  const [pdf, setPdf] = useState<Blob>();
  const [failure, setFailure] = useState<Failure>();
  useEffect(() => {
    void fetchBlob('/script/booklet').then((answer) => (answer.ok ? setPdf(answer.value) : setFailure(answer.error)));
  }, []);
  return (
    <section className="words minutes" aria-label="Tập lời dẫn">
      <h1>Tập lời dẫn</h1>
      <Trouble failure={failure} />
      <div className="acts">
        {pdf === undefined ? null : <Paper pdf={pdf} />}
        <Button onClick={onDone}>Đóng tập lời dẫn</Button>
      </div>
      <div className="sheets">{pdf === undefined ? failure === undefined ? <p>Đang lập tập lời dẫn…</p> : null : <Preview pdf={pdf} />}</div>
    </section>
  );
}

function Paper({ pdf }: { readonly pdf: Blob }): ReactNode {
  const address = useMemo(() => URL.createObjectURL(pdf), [pdf]);
  useEffect(() => () => URL.revokeObjectURL(address), [address]);
  return (
    <>
      <Button tone="hand" autoFocus onClick={() => print(address)}>
        In ra giấy
      </Button>
      <a className="btn" href={address} download="tap-loi-dan.pdf">
        Lưu thành tệp
      </a>
    </>
  );
}
