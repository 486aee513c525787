import type { ReactNode, RefObject } from 'react';
import type { Form } from '../../../src/domain/count/input.ts';
import { Button } from '../button.tsx';
import { Key } from '../key.tsx';

type Line = readonly [keys: readonly string[], does: string];

const first: Readonly<Record<Form, readonly Line[]>> = {
  strike: [
    [['0 – 9'], 'số của người bị gạch; 12 là một số'],
    [['+', 'phím cách'], 'số kế tiếp'],
    [['0'], 'một mình: không gạch ai'],
    [['/'], 'một mình: gạch hết'],
  ],
  agree: [
    [['0 – 9'], 'số của người không được đồng ý; 12 là một số'],
    [['+', 'phím cách'], 'số kế tiếp'],
    [['/'], 'sau một số: bỏ trống, rồi cả hai ô, rồi trở lại; một mình: không đồng ý hết'],
    [['0'], 'một mình: đồng ý tất cả'],
  ],
};

const always: readonly Line[] = [
  [['.'], 'xóa số cuối (Backspace: lùi một phím)'],
  [['*'], 'để riêng, chờ Ban kết luận; bấm lần nữa thì thôi'],
  [['Enter'], 'lưu phiếu; chưa gõ gì thì không lưu gì'],
  [['−'], 'sửa phiếu vừa lưu'],
  [['F6'], 'phiếu vừa gõ có nhiều tờ giống hệt nhau liên tiếp: ghi số tờ, lưu một lần'],
  [['F9'], 'đã hết tập phiếu'],
  [['F8'], 'bật, tắt tiếng'],
  [['F7'], 'bật, tắt nháy'],
];

const advice = [
  'Giữ một phím thì chỉ tính một lần. Enter bị kẹt chỉ lưu một phiếu.',
  'Số không có trên phiếu hoặc gõ hai lần thì Enter không lưu.',
  'Máy chậm thì cứ gõ tiếp: những phím gõ trước được giữ theo thứ tự.',
];

/** Every key of the desk on one sheet; Esc closes it. */
export function KeySheet({ ref, form }: { readonly ref: RefObject<HTMLDialogElement | null>; readonly form: Form }): ReactNode {
  return (
    <dialog ref={ref} className="key-sheet" aria-label="Các phím của bàn nhập">
      <h2>Các phím của bàn nhập</h2>
      <dl>
        {[...first[form], ...always].map(([keys, does]) => (
          <div key={does}>
            <dt>{keys.map((key) => <Key key={key}>{key}</Key>)}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <ul>{advice.map((line) => <li key={line}>{line}</li>)}</ul>
      <Button shortcut="Esc" autoFocus onClick={() => ref.current?.close()}>
        Đóng
      </Button>
    </dialog>
  );
}
