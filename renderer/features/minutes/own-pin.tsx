import type { ReactNode } from 'react';
import type { Person } from '../../../src/usecases/views.ts';
import { Choice, Field } from '../../parts/field.tsx';

export type Member = { readonly person: number | undefined; readonly pin: string };

type OwnPinProps = { readonly presidium: readonly Person[]; readonly rehearsalPin: string | undefined; readonly member: Member; readonly onChange: (member: Member) => void };

/** Who of the presidium decides, by the own PIN. */
export const OwnPin = ({ presidium, rehearsalPin, member, onChange }: OwnPinProps): ReactNode => (
  <>
    <Choice label="Đồng chí của Đoàn Chủ tịch" value={member.person} onChange={(event) => onChange({ ...member, person: Number(event.target.value) })}>
      {presidium.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </Choice>
    <Field
      label="Mã riêng của đồng chí đó"
      note={rehearsalPin === undefined ? undefined : `Tập dượt: mã là ${rehearsalPin}`}
      type="password"
      figures
      maxLength={12}
      value={member.pin}
      onChange={(event) => onChange({ ...member, pin: event.target.value.replace(/\D/g, '') })}
    />
  </>
);
