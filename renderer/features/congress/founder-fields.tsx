import type { ReactNode } from 'react';
import type { Role } from '../../../src/usecases/views.ts';
import { Choice, Field } from '../../parts/field.tsx';
import { roles } from '../../texts/pins.ts';
import { roleText } from '../../texts/roles.ts';

export type Founder = { readonly name: string; readonly role: Role; readonly pin: string; readonly again: string };

type FounderFieldsProps = {
  readonly founder: Founder;
  readonly faults: { readonly name?: string | undefined; readonly pin?: string | undefined; readonly again?: string | undefined };
  readonly onChange: (founder: Founder) => void;
};

export const FounderFields = ({ founder, faults, onChange }: FounderFieldsProps): ReactNode => (
  <div className="fields">
    <Field label="Họ và tên" value={founder.name} fault={faults.name} onChange={(event) => onChange({ ...founder, name: event.target.value })} />
    <Choice label="Vai trò" value={founder.role} onChange={(event) => onChange({ ...founder, role: event.target.value as Role })}>
      {roles.map((role) => (
        <option key={role} value={role}>
          {roleText[role]}
        </option>
      ))}
    </Choice>
    <Field
      label="Mã riêng (4 đến 12 chữ số)"
      type="password"
      figures
      maxLength={12}
      value={founder.pin}
      fault={faults.pin}
      onChange={(event) => onChange({ ...founder, pin: event.target.value.replace(/\D/g, '') })}
    />
    <Field
      label="Gõ lại mã"
      type="password"
      figures
      maxLength={12}
      value={founder.again}
      fault={faults.again}
      onChange={(event) => onChange({ ...founder, again: event.target.value.replace(/\D/g, '') })}
    />
  </div>
);
