import { useRef, useState, type ReactNode } from 'react';
import { statusesOf, type MeetingKind, type Status } from '../../../src/domain/attendance.ts';
import type { RosterInput } from '../../../src/usecases/views.ts';
import { Button } from '../../parts/button.tsx';
import { Choice, Field } from '../../parts/field.tsx';
import { Form } from '../../parts/form.tsx';
import { Sheet } from '../../parts/sheet.tsx';
import { statusName } from '../../texts/statuses.ts';
import { tidy } from '../../texts/table.ts';

type RowFormProps = { readonly kind: MeetingKind; readonly onAdd: (person: RosterInput) => Promise<boolean>; readonly onClose: () => void };
type Gender = '' | 'female' | 'male';

/** One person at a time; after Enter on the button the name is asked again. */
export function RowForm({ kind, onAdd, onClose }: RowFormProps): ReactNode {
  const [name, setName] = useState('');
  const [year, setYear] = useState('');
  const [gender, setGender] = useState<Gender>('');
  const [ethnicity, setEthnicity] = useState('');
  const [unit, setUnit] = useState('');
  const [status, setStatus] = useState<Status>('present');
  const [tried, setTried] = useState(false);
  const around = useRef<HTMLDivElement>(null);
  const born = Number(year);
  const faults = {
    name: tidy(name) === '' ? 'Chưa ghi họ và tên.' : undefined,
    year: year === '' || (born >= 1900 && born <= 2020) ? undefined : 'Ghi năm bốn chữ số.',
  };

  const add = async (): Promise<void> => {
    setTried(true);
    if (faults.name ?? faults.year) return;
    const [people, place] = [tidy(ethnicity), tidy(unit)];
    const person = {
      name: tidy(name),
      ...(year === '' ? {} : { birthYear: born }),
      ...(gender === '' ? {} : { gender }),
      ...(people === '' ? {} : { ethnicity: people }),
      ...(place === '' ? {} : { unit: place }),
      status,
    };
    if (!(await onAdd(person))) return;
    setName('');
    setYear('');
    setTried(false);
    around.current?.querySelector('input')?.focus();
  };

  return (
    <Sheet heading="Thêm một người" onKeyDown={(event) => event.key === 'Escape' && name === '' && onClose()}>
      <Form onDone={() => void add()}>
        <div className="fields tight row-form" ref={around}>
          <Field label="Họ và tên" autoFocus value={name} fault={tried ? faults.name : undefined} onChange={(event) => setName(event.target.value)} />
          <Field label="Năm sinh" inputMode="numeric" maxLength={4} value={year} fault={tried ? faults.year : undefined} onChange={(event) => setYear(event.target.value.replace(/\D/g, ''))} />
          <Choice label="Giới tính" value={gender} onChange={(event) => setGender(event.target.value as Gender)}>
            <option value="">(không ghi)</option>
            <option value="male">Nam</option>
            <option value="female">Nữ</option>
          </Choice>
          <Field label="Dân tộc" value={ethnicity} onChange={(event) => setEthnicity(event.target.value)} />
          <Field label="Đơn vị" value={unit} onChange={(event) => setUnit(event.target.value)} />
          <Choice label="Tình trạng" value={status} onChange={(event) => setStatus(event.target.value as Status)}>
            {statusesOf[kind].map((one) => (
              <option key={one} value={one}>
                {statusName[one]}
              </option>
            ))}
          </Choice>
        </div>
        <div className="acts">
          <Button type="submit" tone="hand" shortcut="Enter">
            Thêm vào danh sách
          </Button>
          <Button shortcut="Esc" onClick={onClose}>
            Thôi
          </Button>
        </div>
      </Form>
    </Sheet>
  );
}
