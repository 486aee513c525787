import { useState, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import type { Target } from '../../../src/domain/structure/target.ts';
import type { CongressView } from '../../../src/usecases/views.ts';
import { api, type Failure } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { Frame } from '../../parts/frame.tsx';
import { FailureBand } from '../../parts/message.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { useCongress } from '../../stores/congress.ts';
import { wholeNumber } from '../../texts/numbers.ts';
import { presetOf } from '../../texts/targets.ts';
import '../../styles/task.css';
import './targets.css';

/** Structure targets of this congress: they inform and are reported, and never change who is elected. */
export default function TargetsScreen(): ReactNode {
  const { congress, failure } = useCongress();
  return <Frame className="page">{congress === undefined ? <Trouble failure={failure} /> : <Targets congress={congress} />}</Frame>;
}

type Typed = { readonly target: Target; readonly atLeast: string; readonly atMost: string };
const typedOf = (target: Target): Typed => ({ target, atLeast: target.atLeast?.toString() ?? '', atMost: target.atMost?.toString() ?? '' });

const unfit = (text: string): boolean => text.trim() !== '' && (wholeNumber(text) ?? 101) > 100;

function readTarget({ target, atLeast, atMost }: Typed): Target {
  const { atLeast: _l, atMost: _m, ...kept } = target;
  const [least, most] = [wholeNumber(atLeast), wholeNumber(atMost)];
  return { ...kept, ...(least === undefined ? {} : { atLeast: least }), ...(most === undefined ? {} : { atMost: most }) };
}

function Targets({ congress }: { readonly congress: CongressView }): ReactNode {
  const [, go] = useLocation();
  const { term } = congress.details.organisation;
  const preset = presetOf(term);
  const [rows, setRows] = useState(() => (congress.targets ?? preset?.targets ?? []).map(typedOf));
  const [failure, setFailure] = useState<Failure>();
  const faulty = rows.some(({ atLeast, atMost }) => unfit(atLeast) || unfit(atMost));
  const put = (at: number, change: Partial<Typed>): void => setRows(rows.map((row, place) => (place === at ? { ...row, ...change } : row)));
  const save = async (): Promise<void> => {
    if (faulty) return;
    const answer = await api.put('/targets', { targets: rows.map(readTarget) });
    setFailure(answer.ok ? undefined : answer.error);
    if (!answer.ok) return;
    await useCongress.getState().refresh();
    go('/congress');
  };
  return (
    <form
      className="targets"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h1>Cơ cấu</h1>
      <p>
        {preset === undefined ? `Chưa có mức gợi ý cho nhiệm kỳ ${term}.` : `Mức gợi ý nhiệm kỳ ${preset.term} theo ${preset.directive.number}; sửa theo đề án của cấp mình.`} Cơ cấu chỉ để biết và báo cáo, không thay đổi ai trúng cử.
      </p>
      <table className="list">
        <thead>
          <tr>
            <th scope="col">Cơ cấu</th>
            <th scope="col">Từ (%)</th>
            <th scope="col">Không quá (%)</th>
            <th scope="col">Ghi chú</th>
            <th scope="col">
              <span className="sr">Bỏ</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={row.target.id}>
              <th scope="row">{row.target.label}</th>
              <Share label={`Từ, ${row.target.label}`} text={row.atLeast} onChange={(atLeast) => put(at, { atLeast })} />
              <Share label={`Không quá, ${row.target.label}`} text={row.atMost} onChange={(atMost) => put(at, { atMost })} />
              <td>
                {row.target.note ?? ''} {row.target.certain ? '' : <span className="unsure">cần đối chiếu văn bản</span>}
              </td>
              <td>
                <Button className="small" aria-label={`Bỏ: ${row.target.label}`} onClick={() => setRows(rows.filter((one) => one !== row))}>
                  Bỏ
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <FailureBand failure={failure} />
      <div className="acts">
        <Button type="submit" tone="hand" shortcut="Enter">
          Lưu
        </Button>
        {preset === undefined ? null : <Button onClick={() => setRows(preset.targets.map(typedOf))}>Lấy lại mức gợi ý</Button>}
        <Link href="/congress" className="btn">
          Thôi
        </Link>
      </div>
    </form>
  );
}

type ShareProps = { readonly label: string; readonly text: string; readonly onChange: (text: string) => void };

const Share = ({ label, text, onChange }: ShareProps): ReactNode => (
  <td>
    <input className="field figures" inputMode="numeric" autoComplete="off" aria-label={label} value={text} {...(unfit(text) ? { 'aria-invalid': true } : {})} onChange={(event) => onChange(event.target.value)} />
    {unfit(text) ? <p className="fault">Ghi một số từ 0 đến 100.</p> : null}
  </td>
);
