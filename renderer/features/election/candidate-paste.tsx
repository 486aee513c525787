import { useState, type ReactNode } from 'react';
import { Button } from '../../parts/button.tsx';
import { Message } from '../../parts/message.tsx';
import { Writing } from '../../parts/writing.tsx';
import { readCandidates, type Named } from './candidates.ts';

/** A list from Excel or a letter, all or nothing. */
export function CandidatePaste({ onTake }: { readonly onTake: (people: readonly Named[]) => void }): ReactNode {
  const [text, setText] = useState('');
  const { people, refused } = readCandidates(text);
  return (
    <div className="paste">
      <Writing
        label="Dán danh sách vào đây"
        note="Mỗi người một dòng; ba cột: họ và tên, năm sinh, ghi chú. Chỉ họ và tên là bắt buộc."
        rows={6}
        autoFocus
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {refused.length === 0 ? null : (
        <Message>
          Chưa nhận dòng nào, vì có dòng chưa đúng:{' '}
          {refused.slice(0, 8).map(({ line, reason }) => `dòng ${line}, ${reason}`).join('; ')}
          {refused.length > 8 ? '…' : '.'}
        </Message>
      )}
      <Button disabled={people.length === 0 || refused.length > 0} onClick={() => onTake(people)}>
        Nhận {people.length} người
      </Button>
    </div>
  );
}
