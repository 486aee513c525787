import { useState, type ReactNode } from 'react';
import type { Person, Role } from '../../../src/usecases/views.ts';
import { Button } from '../../parts/button.tsx';
import { Choice, Field } from '../../parts/field.tsx';
import { Form } from '../../parts/form.tsx';
import { isPin, roles } from '../../texts/pins.ts';
import { roleText } from '../../texts/roles.ts';
import { tidy } from '../../texts/table.ts';

export type PersonDraft = { readonly name: string; readonly role: Role; readonly pin?: string };

type PersonFormProps = {
  readonly person: Person | undefined;
  readonly onSave: (draft: PersonDraft) => Promise<boolean>;
  readonly onCancel: () => void;
};

export function PersonForm({ person, onSave, onCancel }: PersonFormProps): ReactNode {
  const [name, setName] = useState(person?.name ?? '');
  const [role, setRole] = useState<Role>(person?.role ?? 'member');
  const [pin, setPin] = useState('');
  const [again, setAgain] = useState('');
  const [tried, setTried] = useState(false);
  const faults = {
    name: tidy(name) === '' ? 'Chưa ghi họ và tên.' : undefined,
    pin: isPin(pin) || (person !== undefined && pin === '') ? undefined : 'Mã gồm từ 4 đến 12 chữ số.',
    again: pin === again ? undefined : 'Hai lần gõ mã khác nhau.',
  };

  const save = async (): Promise<void> => {
    setTried(true);
    if (faults.name ?? faults.pin ?? faults.again) return;
    await onSave({ name: tidy(name), role, ...(pin === '' ? {} : { pin }) });
  };

  return (
    <Form onDone={() => void save()}>
      <div className="fields">
        <Field label="Họ và tên" value={name} fault={tried ? faults.name : undefined} onChange={(event) => setName(event.target.value)} />
        <Choice label="Vai trò" value={role} onChange={(event) => setRole(event.target.value as Role)}>
          {roles.map((one) => (
            <option key={one} value={one}>
              {roleText[one]}
            </option>
          ))}
        </Choice>
        <Field
          label={person === undefined ? 'Mã riêng' : 'Mã riêng mới (để trống: giữ mã cũ)'}
          type="password"
          figures
          maxLength={12}
          value={pin}
          fault={tried ? faults.pin : undefined}
          onChange={(event) => setPin(event.target.value.replace(/\D/g, ''))}
        />
        <Field
          label="Gõ lại mã"
          type="password"
          figures
          maxLength={12}
          value={again}
          fault={tried ? faults.again : undefined}
          onChange={(event) => setAgain(event.target.value.replace(/\D/g, ''))}
        />
      </div>
      <div className="acts">
        <Button type="submit" tone="hand" shortcut="Enter">
          {person === undefined ? 'Thêm người' : 'Lưu'}
        </Button>
        {person === undefined ? null : <Button onClick={onCancel}>Thôi</Button>}
      </div>
    </Form>
  );
}
