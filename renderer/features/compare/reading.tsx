import type { ReactNode } from 'react';
import { typedFrom } from '../../../src/domain/keypad/read.ts';
import { whole } from '../../../src/domain/keypad/typed.ts';
import type { Form } from '../../../src/domain/count/input.ts';
import type { Reading } from '../../../src/usecases/views.ts';
import { Mark } from '../../parts/mark.tsx';
import { wordText } from '../../texts/words.ts';

export function readingWords(reading: Pick<Reading, 'marks'>, form: Form, names: number): readonly string[] {
  const { tokens } = typedFrom(reading.marks, names);
  if (tokens[0]?.text === '0') return [form === 'strike' ? 'không gạch ai' : 'đồng ý tất cả'];
  if (tokens[0]?.text === whole) return [form === 'strike' ? 'gạch hết' : 'không đồng ý hết'];
  return tokens.map(({ text, word }) => (word === 'disagree' ? text : `${text} ${wordText[word]}`));
}

type CellProps = { readonly reading: Reading | undefined; readonly third: Reading | undefined; readonly form: Form; readonly names: number; readonly covered: boolean; readonly missing: boolean; readonly removed?: boolean };

/** One reading of a paper: covered until the paper itself was read again; then what differs is struck through. */
export function ReadingCell({ reading, third, form, names, covered, missing, removed = false }: CellProps): ReactNode {
  if (missing) return <span>không có tờ này</span>;
  if (reading === undefined) {
    return covered ? (
      <span className="cover">
        <Mark shape="eye" />
        đang che
      </span>
    ) : (
      <span>{removed ? 'đã bỏ' : 'chưa có'}</span>
    );
  }
  const right = third === undefined ? undefined : new Set(readingWords(third, form, names));
  const words = readingWords(reading, form, names);
  const same = right !== undefined && words.length === right.size && words.every((word) => right.has(word));
  return (
    <span className={`fig n ${same ? 'same' : ''}`}>
      {words.map((word, index) => (
        <span key={word}>
          {index === 0 ? '' : ' '}
          {right === undefined || right.has(word) ? word : <s>{word}</s>}
        </span>
      ))}
      {reading.aside ? <small> để riêng</small> : null}
    </span>
  );
}

/** What the third reading shows about the first two. */
export function conclusion(first: Reading | undefined, second: Reading | undefined, third: Reading | undefined, form: Form, names: number): string {
  if (third === undefined) return '';
  const key = (reading: Reading | undefined): string => (reading === undefined ? '' : readingWords(reading, form, names).join('+'));
  const [a, b, c] = [key(first), key(second), key(third)];
  if (a === c && b === c) return 'Ba lần đọc như nhau.';
  if (a === c) return 'Đúng lượt 1.';
  if (b === c) return 'Đúng lượt 2.';
  return 'Khác cả hai lượt: lấy lần đọc lại.';
}
