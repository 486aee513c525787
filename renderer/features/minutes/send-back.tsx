import { useState, type ReactNode } from 'react';
import { Button } from '../../parts/button.tsx';
import { Writing } from '../../parts/writing.tsx';

type SendBackProps = { readonly ready: boolean; readonly onSendBack: (reason: string) => Promise<void> };

/** The presidium does not agree: the board has the count again, with the reason. */
export function SendBack({ ready, onSendBack }: SendBackProps): ReactNode {
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const given = reason.trim();
  if (!asking) return <Button onClick={() => setAsking(true)}>Trả lại Ban Kiểm phiếu</Button>;
  return (
    <div className="send-back">
      <Writing
        label="Lý do trả lại"
        note="Ban đọc được lý do này; nhật ký giữ lại. Biên bản đã in không dùng nữa, Ban kết luận lại và lập bản mới."
        rows={2}
        autoFocus
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <div className="acts">
        <Button disabled={!ready || given === ''} onClick={() => void onSendBack(given)}>
          Trả lại với lý do này
        </Button>
        <Button className="quiet" onClick={() => setAsking(false)}>
          Thôi
        </Button>
      </div>
      {ready ? null : <p className="label">Gõ mã riêng của đồng chí trước.</p>}
    </div>
  );
}
