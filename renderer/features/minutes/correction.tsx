import { useState, type ReactNode } from 'react';
import { Button } from '../../parts/button.tsx';
import { Form } from '../../parts/form.tsx';
import { Writing } from '../../parts/writing.tsx';

/** A mistake found after printing: a new version, the old one stays and is marked replaced. */
export function Correction({ onCorrect }: { readonly onCorrect: (reason: string) => Promise<boolean> }): ReactNode {
  const [reason, setReason] = useState('');
  const given = reason.trim();
  return (
    <details className="more correction">
      <summary>Phát hiện sai sót: đính chính</summary>
      <Form onDone={() => void (given === '' ? undefined : onCorrect(given).then((done) => (done ? setReason('') : undefined)))}>
        <p>Lập bản mới thay bản đang có. Bản cũ giữ nguyên, ghi rõ đã thay; lý do ghi vào nhật ký và biên bản. Ban phải ký lại, Đoàn Chủ tịch xác nhận lại.</p>
        <Writing label="Lý do đính chính" rows={2} value={reason} onChange={(event) => setReason(event.target.value)} />
        <Button type="submit" className="small" disabled={given === ''}>
          Đính chính
        </Button>
      </Form>
    </details>
  );
}
