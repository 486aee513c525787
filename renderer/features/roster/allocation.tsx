import { useEffect, useRef, useState, type ReactNode } from 'react';
import { grouped } from '../../../src/domain/figures.ts';
import { nameKey, tidyName } from '../../../src/domain/names.ts';
import type { RosterView, Unit } from '../../../src/usecases/views.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Form } from '../../parts/form.tsx';
import { Sheet } from '../../parts/sheet.tsx';
import { wholeNumber } from '../../texts/numbers.ts';
import { signed, unitRows, type UnitRow } from './units.ts';

type AllocationProps = { readonly roster: RosterView; readonly fixed: boolean; readonly onSave: (units: readonly Unit[]) => Promise<boolean>; readonly onClose: () => void };

/** A number that is none, or no number where nobody is summoned either: the row would say nothing. */
const isWrong = ({ allocated, summoned }: UnitRow): boolean => (allocated.trim() === '' ? summoned === 0 : wholeNumber(allocated) === undefined);

/** Delegates given to each unit from above, beside those summoned and those present. */
export function Allocation({ roster, fixed, onSave, onClose }: AllocationProps): ReactNode {
  const [start] = useState(() => unitRows(roster.allocation, roster.people));
  const [rows, setRows] = useState(start);
  const [more, setMore] = useState('');
  const [added, setAdded] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  // Its number is what is asked next.
  useEffect(() => field.current?.focus(), [added]);
  const unit = tidyName(more);
  const wrong = rows.some(isWrong);
  const unfilled = rows.find((row) => isWrong(row) && row.allocated.trim() === '');
  const sum = (figure: (row: UnitRow) => number): number => rows.reduce((total, row) => total + figure(row), 0);
  const given = (row: UnitRow): number => wholeNumber(row.allocated) ?? 0;
  const write = (at: number, allocated: string): void => setRows(rows.map((row, place) => (place === at ? { ...row, allocated } : row)));
  const add = (): void => {
    if (unit === '') return;
    if (!rows.some((row) => nameKey(row.unit) === nameKey(unit))) setRows([...rows, { unit, allocated: '', summoned: 0, present: 0 }]);
    setAdded(unit);
    setMore('');
  };
  const save = async (): Promise<void> => {
    if (unit !== '') return add();
    if (wrong) return;
    const units = rows.flatMap((row) => (row.allocated.trim() === '' ? [] : [{ unit: row.unit, allocated: given(row) }]));
    if (await onSave(units)) onClose();
  };

  return (
    <Sheet heading="Phân bổ đại biểu theo đơn vị" className="allocation" onKeyDown={(event) => event.key === 'Escape' && rows === start && onClose()}>
      <Form onDone={() => void save()}>
        <table className="list">
          <thead>
            <tr>
              <th scope="col">Đơn vị</th>
              <th scope="col">Phân bổ</th>
              <th scope="col">Triệu tập</th>
              <th scope="col">Có mặt</th>
              <th scope="col">Chênh lệch</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <tr key={row.unit}>
                <th scope="row">{row.unit}</th>
                <td>
                  {fixed ? (
                    <span className="fig">{row.allocated}</span>
                  ) : (
                    <input className="field" inputMode="numeric" autoComplete="off" autoFocus={at === 0} ref={added !== undefined && nameKey(row.unit) === nameKey(added) ? field : null} aria-label={`Phân bổ cho ${row.unit}`} value={row.allocated} aria-invalid={isWrong(row)} onChange={(event) => write(at, event.target.value)} />
                  )}
                </td>
                <td className="fig">{grouped(row.summoned)}</td>
                <td className="fig">{grouped(row.present)}</td>
                <td className="fig">{row.allocated.trim() === '' ? '' : signed(row.summoned - given(row))}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">Cộng</th>
              <td className="fig">{grouped(sum(given))}</td>
              <td className="fig">{grouped(sum((row) => row.summoned))}</td>
              <td className="fig">{grouped(sum((row) => row.present))}</td>
              <td />
            </tr>
          </tfoot>
        </table>
        {unfilled === undefined ? null : <p className="label">Ghi số đại biểu phân bổ cho {unfilled.unit}; chưa ai của đơn vị này được triệu tập.</p>}
        {fixed ? <p className="label">Phiếu đã phát; số phân bổ không sửa được nữa.</p> : null}
        {!fixed && rows.some(({ allocated }) => wholeNumber(allocated) !== undefined) && rows.some(({ allocated }) => allocated.trim() === '') ? (
          <p className="label">Đơn vị để trống số phân bổ thì không tính là tổ chức đảng trực thuộc khi xét đủ hai phần ba.</p>
        ) : null}
        {fixed ? null : (
          <div className="more-unit">
            <Field label="Thêm đơn vị chưa có ai được triệu tập" value={more} onChange={(event) => setMore(event.target.value)} />
            <Button className="small" disabled={unit === ''} onClick={add}>
              Thêm đơn vị
            </Button>
          </div>
        )}
        <div className="acts">
          {fixed ? null : (
            <Button type="submit" tone="hand" shortcut="Enter" disabled={wrong}>
              {unit === '' ? 'Ghi phân bổ' : `Thêm ${unit}`}
            </Button>
          )}
          <Button shortcut="Esc" onClick={onClose}>
            {fixed ? 'Đóng' : 'Thôi'}
          </Button>
        </div>
      </Form>
    </Sheet>
  );
}
