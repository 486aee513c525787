import type { ReactNode } from 'react';
import type { FileEntry } from '../../../src/usecases/views.ts';
import { Button } from '../../parts/button.tsx';
import { Sheet } from '../../parts/sheet.tsx';
import { clock, day } from '../../texts/times.ts';

type RecentProps = { readonly files: readonly FileEntry[] | undefined; readonly onOpen: (name: string) => Promise<void> };

/** Files on this machine, the last one changed first. */
export function Recent({ files, onOpen }: RecentProps): ReactNode {
  return (
    <Sheet heading="Mở đại hội đã có">
      {files === undefined ? <p>Đang tìm tệp…</p> : null}
      {files?.length === 0 ? <p>Chưa có tệp nào trên máy này.</p> : null}
      {files === undefined || files.length === 0 ? null : (
        <table className="list">
          <thead>
            <tr>
              <th scope="col">Đại hội</th>
              <th scope="col">Sửa lần cuối</th>
              <th scope="col">
                <span className="spoken">Việc</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {files.toSorted((a, b) => b.changedAt.localeCompare(a.changedAt)).map((file) => (
              <tr key={file.name}>
                <td>
                  {file.kept === true ? file.title : <b>{file.title}</b>} {file.rehearsal ? <span className="tag">TẬP DƯỢT</span> : null}
                  {file.kept === true ? <span className="tag">BẢN CŨ, đã bị thay khi phục hồi</span> : null}
                  <div className="label">{file.name}</div>
                </td>
                <td className="fig">
                  {day(file.changedAt)} {clock(file.changedAt).slice(0, 5)}
                </td>
                <td className="do">
                  <Button className="small" aria-label={`Mở ${file.kept === true ? 'bản cũ ' : ''}${file.title} (${file.name})`} onClick={() => void onOpen(file.name)}>
                    Mở
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Sheet>
  );
}
