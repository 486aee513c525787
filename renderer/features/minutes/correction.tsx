import { useState, type ReactNode } from 'react';
import { Button } from '../../parts/button.tsx';
import { Form } from '../../parts/form.tsx';
import { Writing } from '../../parts/writing.tsx';

/** A mistake found after printing: a new version, the old one stays and is marked replaced. */
export function Correction({ onCorrect }: { readonly onCorrect: (reason: string) => Promise<void> }): ReactNode {
  const [reason, setReason] = useState('');
  const given = reason.trim();
  return (
    <details className="more correction">
      <summary>Phát hiện sai sót: đính chính, lập bản mới</summary>
      <Form onDone={() => void (given === '' ? undefined : onCorrect(given))}>
        <p>Mở lại kết quả để sửa rồi lập bản mới. Bản đã in giữ nguyên, ghi rõ đã thay; lý do ghi vào nhật ký. Ban phải ký lại, Đoàn Chủ tịch xác nhận lại.</p>
        <Writing label="Lý do đính chính" rows={2} value={reason} onChange={(event) => setReason(event.target.value)} />
        <Button type="submit" className="small" disabled={given === ''}>
          Đính chính
        </Button>
      </Form>
    </details>
  );
}
