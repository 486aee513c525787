import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { RoundView } from '../../../src/usecases/views.ts';
import { fetchBlob, type Failure } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { FailureBand } from '../../parts/message.tsx';

/** A receipt for each delegation, to print and to be signed, or to keep as a file. */
export function Receipts({ election }: { readonly election: RoundView }): ReactNode {
  const [address, setAddress] = useState<string>();
  const [closed, setClosed] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => () => (address === undefined ? undefined : URL.revokeObjectURL(address)), [address]);
  if (election.delegations === undefined || election.delegations.length === 0) return null;

  const open = async (): Promise<void> => {
    const answer = await fetchBlob(`/rounds/${election.id}/receipts`);
    setFailure(answer.ok ? undefined : answer.error);
    if (answer.ok) setAddress(URL.createObjectURL(answer.value));
  };
  const close = (): void => {
    setClosed(true);
    setAddress(undefined);
  };
  return (
    <div className="receipts">
      {address === undefined ? (
        <Button className="small" autoFocus={closed} onClick={() => void open()}>
          Giấy nhận phiếu của {election.delegations.length} đoàn
        </Button>
      ) : (
        <>
          <iframe ref={frame} src={address} title="Giấy nhận phiếu của các đoàn" />
          <div className="acts">
            <Button className="small" autoFocus onClick={() => frame.current?.contentWindow?.print()}>
              In giấy nhận
            </Button>
            <a className="btn small" href={address} download={`giay-nhan-phieu-${election.id}.pdf`}>
              Lưu thành tệp
            </a>
            <Button className="small" onClick={close}>
              Đóng
            </Button>
          </div>
        </>
      )}
      <FailureBand failure={failure} />
    </div>
  );
}
