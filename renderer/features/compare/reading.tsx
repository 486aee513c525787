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

type CellProps = {
  readonly reading: Reading | undefined;
  /** What was decided by: the paper read again, or two entries that agree. */
  readonly right: Reading | undefined;
  readonly form: Form;
  readonly names: number;
  readonly covered: boolean;
  readonly missing: boolean;
  readonly removed?: boolean;
};

/** One reading of a paper: covered until the paper itself was read again; then what differs is struck through. */
export function ReadingCell({ reading, right: decided, form, names, covered, missing, removed = false }: CellProps): ReactNode {
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
  const right = decided === undefined ? undefined : new Set(readingWords(decided, form, names));
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
