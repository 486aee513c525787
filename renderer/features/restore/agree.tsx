import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { Person } from '../../../src/usecases/views.ts';
import { Choice, Field } from '../../parts/field.tsx';
import { roleText } from '../../texts/roles.ts';

export type Own = { readonly person: number | undefined; readonly pin: string };

type AgreeProps = { readonly people: readonly Person[]; readonly own: Own; readonly fault: string | undefined; readonly onChange: (own: Own) => void };

/** Who of the file that is replaced gives it up, by the own PIN; Enter in a field goes on. */
export function Agree({ people, own, fault, onChange }: AgreeProps): ReactNode {
  const fields = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (fault !== undefined) fields.current?.querySelector('input')?.focus();
  }, [fault]);
  const goOn = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (event.target instanceof HTMLSelectElement) return fields.current?.querySelector('input')?.focus();
    fields.current?.parentElement?.querySelector<HTMLElement>('.acts button:not([disabled])')?.focus();
  };
  return (
  <div className="fields agree-by" ref={fields} onKeyDown={goOn}>
    <Choice label="Người của tệp đang có đồng ý cho thay" value={own.person} onChange={(event) => onChange({ person: Number(event.target.value), pin: '' })}>
      {people.map(({ id, name, role }) => (
        <option key={id} value={id}>
          {name} ({roleText[role]})
        </option>
      ))}
    </Choice>
    <Field
      label="Mã riêng của đồng chí đó"
      note="Mã dùng trong tệp đang có. Không có mã thì phục hồi thành một tệp mới."
      type="password"
      figures
      maxLength={12}
      fault={fault}
      value={own.pin}
      onChange={(event) => onChange({ ...own, pin: event.target.value.replace(/\D/g, '') })}
    />
  </div>
  );
}
