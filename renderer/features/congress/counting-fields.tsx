import type { ReactNode } from 'react';
import type { CountingInput } from '../../../src/usecases/views.ts';
import { Choice } from '../../parts/field.tsx';
import './counting.css';

type CountingFieldsProps = { readonly counting: CountingInput; readonly onChange: (counting: CountingInput) => void };

/** How papers are counted: what it means stands beneath each choice. */
export function CountingFields({ counting: { bundleSize, entries }, onChange }: CountingFieldsProps): ReactNode {
  const sizes = [...new Set([50, 100, ...(bundleSize === undefined ? [] : [bundleSize])])].sort((a, b) => a - b);
  return (
    <fieldset className="wide counting">
      <legend>Cách kiểm phiếu, dùng cho những phiếu thu từ nay về sau</legend>
      <div className="fields">
        <Choice
          label="Phiếu thu về chia thành tập"
          value={bundleSize ?? ''}
          note={bundleSize === undefined ? 'Cả số phiếu là một tập; một bàn nhập.' : `Mỗi tập ${bundleSize} tờ, tập cuối là số còn lại; nhiều bàn nhập cùng lúc, nhầm ở tập nào thì tìm ở tập ấy.`}
          onChange={({ target: { value } }) => onChange(value === '' ? { entries } : { bundleSize: Number(value), entries })}
        >
          {sizes.map((size) => (
            <option key={size} value={size}>
              {size} tờ một tập
            </option>
          ))}
          <option value="">Không chia, cả số phiếu</option>
        </Choice>
        <Choice
          label="Mỗi tập nhập mấy lần"
          value={entries}
          note={entries === 2 ? 'Hai lần do những người khác nhau; phiếu nào hai lần khác nhau thì đọc lại từ tờ phiếu.' : 'Ba lần do những người khác nhau; hai lần như nhau thì lấy, ba lần khác nhau thì đọc lại từ tờ phiếu.'}
          onChange={({ target: { value } }) => onChange({ ...(bundleSize === undefined ? {} : { bundleSize }), entries: value === '3' ? 3 : 2 })}
        >
          <option value={2}>Hai lần</option>
          <option value={3}>Ba lần</option>
        </Choice>
      </div>
    </fieldset>
  );
}
