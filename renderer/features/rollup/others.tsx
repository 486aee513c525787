import { useRef, useState, type ReactNode } from 'react';
import { fetchBlob, type Failure } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { FailureBand, Message } from '../../parts/message.tsx';
import { Sheet } from '../../parts/sheet.tsx';
import { bring } from './bring.ts';
import type { Brought } from './draft.ts';

type OthersProps = { readonly brought: readonly Brought[]; readonly onBring: (more: readonly Brought[]) => void; readonly onDrop: (name: string) => void };

/** Count files and the table of what units reported. */
export function Others({ brought, onBring, onDrop }: OthersProps): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [unfit, setUnfit] = useState<readonly string[]>([]);
  const [failure, setFailure] = useState<Failure>();
  const choose = async (files: readonly File[]): Promise<void> => {
    const read = await Promise.all(files.map(async (file) => ({ name: file.name, one: await bring(file) })));
    setUnfit(read.flatMap(({ name, one }) => (one === undefined ? [name] : [])));
    onBring(read.flatMap(({ one }) => one ?? []));
  };
  const template = async (): Promise<void> => {
    const answer = await fetchBlob('/rollup/template');
    setFailure(answer.ok ? undefined : answer.error);
    if (!answer.ok) return;
    const address = URL.createObjectURL(answer.value);
    Object.assign(document.createElement('a'), { href: address, download: 'so-lieu-don-vi.xlsx' }).click();
    URL.revokeObjectURL(address);
  };
  return (
    <Sheet heading="2. Tệp kiểm phiếu và bảng số liệu báo cáo">
      <p>Tệp kiểm phiếu (.json) được đếm lại ở đây. Bảng (.xlsx, .csv): mỗi đơn vị một dòng; ô không biết thì để trống, không ghi 0.</p>
      <FailureBand failure={failure} />
      {unfit.length === 0 ? null : <Message>Không dùng được: {unfit.join('; ')}. Cần tệp .json, .xlsx hoặc .csv.</Message>}
      {brought.length === 0 ? null : (
        <ul className="brought">
          {brought.map(({ kind, name }) => (
            <li key={`${kind} ${name}`}>
              {kind === 'table' ? 'Bảng' : 'Tệp kiểm phiếu'} <b>{name}</b>
              <Button
                className="small quiet"
                aria-label={`Bỏ ${name}`}
                onClick={() => {
                  onDrop(name);
                  button.current?.focus();
                }}
              >
                Bỏ
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className="acts">
        <button ref={button} type="button" className="btn small" onClick={() => input.current?.click()}>
          Chọn tệp (.xlsx, .csv, .json)
        </button>
        <input
          ref={input}
          type="file"
          accept=".xlsx,.csv,.json"
          multiple
          hidden
          onChange={(event) => {
            const files = [...(event.target.files ?? [])];
            // The same file again, mended meanwhile, is a change as well.
            event.target.value = '';
            void choose(files);
          }}
        />
        <Button className="small" onClick={() => void template()}>
          Tải bảng mẫu
        </Button>
      </div>
    </Sheet>
  );
}
