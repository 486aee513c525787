import { useState, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import type { StructurePreset } from '../../../src/domain/structure/preset.ts';
import type { CongressView } from '../../../src/usecases/views.ts';
import { api, type Failure } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { Form } from '../../parts/form.tsx';
import { Message } from '../../parts/message.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { useCongress } from '../../stores/congress.ts';
import { draftOf, faultsOf, newDraft, targetOf } from './draft.ts';
import { TargetRow } from './row.tsx';

type TargetsFormProps = { readonly congress: CongressView; readonly preset?: StructurePreset };

const columns = ['Cơ cấu', 'Tính ai', 'Từ (%)', 'Không quá (%)', 'Ít nhất (người)', 'Căn cứ'] as const;

/** All rows are saved together. */
export function TargetsForm({ congress, preset }: TargetsFormProps): ReactNode {
  const [, go] = useLocation();
  const [rows, setRows] = useState(() => (congress.targets ?? preset?.targets ?? []).map(draftOf));
  const [added, setAdded] = useState<string>();
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const wrong = rows.filter((row) => Object.keys(faultsOf(row)).length > 0).length;
  const add = (): void => {
    const row = newDraft(rows.map(({ target }) => target.id));
    setAdded(row.target.id);
    setRows([...rows, row]);
  };
  const save = async (): Promise<void> => {
    setTried(true);
    if (wrong > 0) return;
    const answer = await api.put('/targets', { targets: rows.map(targetOf) });
    setFailure(answer.ok ? undefined : answer.error);
    if (!answer.ok) return;
    await useCongress.getState().refresh();
    go('/congress');
  };
  return (
    <Form onDone={() => void save()}>
      <table className="list">
        <thead>
          <tr>
            {columns.map((words) => (
              <th key={words} scope="col">
                {words}
              </th>
            ))}
            <th scope="col">
              <span className="spoken">Bỏ</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <TargetRow
              key={row.target.id}
              draft={row}
              faults={tried || row.target.id !== added ? faultsOf(row) : {}}
              fresh={row.target.id === added}
              onChange={(next) => setRows(rows.with(at, next))}
              onRemove={() => setRows(rows.toSpliced(at, 1))}
            />
          ))}
        </tbody>
      </table>
      {tried && wrong > 0 ? <Message>Còn {wrong} hàng chưa đúng, có ghi rõ dưới từng ô. Chưa có gì được lưu.</Message> : null}
      <Trouble failure={failure} />
      <div className="acts">
        <Button type="submit" tone="hand" shortcut="Enter" disabled={congress.readOnly}>
          Lưu
        </Button>
        <Button onClick={add}>Thêm hàng</Button>
        {preset === undefined ? null : <Button onClick={() => setRows(preset.targets.map(draftOf))}>Lấy lại mức gợi ý</Button>}
        <Link href="/congress" className="btn">
          Thôi
        </Link>
      </div>
    </Form>
  );
}
