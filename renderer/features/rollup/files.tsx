import type { ReactNode } from 'react';
import type { FileEntry } from '../../../src/usecases/views.ts';
import { Button } from '../../parts/button.tsx';
import { Sheet } from '../../parts/sheet.tsx';

type FilesProps = { readonly files: readonly FileEntry[] | undefined; readonly chosen: readonly string[]; readonly onChange: (chosen: readonly string[]) => void };

/** Congress files of the data folder; rehearsals and replaced files are no results of a unit. */
export function Files({ files, chosen, onChange }: FilesProps): ReactNode {
  const usable = files?.filter(({ rehearsal, kept }) => !rehearsal && kept !== true);
  return (
    <Sheet heading="1. Tệp đại hội trong thư mục dữ liệu">
      <p>Chỉ lấy kết quả đã được Đoàn Chủ tịch xác nhận. Mỗi tệp được kiểm tra độc lập trước khi đọc, và chỉ được đọc.</p>
      {usable === undefined ? <p>Đang tìm tệp…</p> : null}
      {usable?.length === 0 ? <p>Thư mục dữ liệu chưa có tệp đại hội thật nào. Chép tệp của các đơn vị vào đó, hoặc dùng bảng ở mục 2.</p> : null}
      {usable === undefined || usable.length === 0 ? null : (
        <>
          <fieldset className="ticks">
            <legend className="spoken">Tệp đại hội</legend>
            {usable.map(({ name, title }) => (
              <label key={name}>
                <input type="checkbox" checked={chosen.includes(name)} onChange={(event) => onChange(event.target.checked ? [...chosen, name] : chosen.filter((one) => one !== name))} />
                <span>
                  <b>{title}</b>
                  <span className="label">{name}</span>
                </span>
              </label>
            ))}
          </fieldset>
          <div className="acts">
            <Button className="small" onClick={() => onChange(usable.map(({ name }) => name))}>
              Chọn tất cả
            </Button>
            <Button className="small" onClick={() => onChange([])}>
              Bỏ chọn hết
            </Button>
          </div>
        </>
      )}
    </Sheet>
  );
}
