import type { ReactNode } from 'react';
import type { MeetingKind } from '../../../src/domain/attendance.ts';
import type { RegulationId } from '../../../src/domain/regulation.ts';
import { Choice, Field } from '../../parts/field.tsx';
import { meetingName } from '../../texts/meetings.ts';
import { CountingFields } from './counting-fields.tsx';
import { ofKind, type Draft, type DraftFaults } from './draft.ts';
import { SettingsFields } from './settings-fields.tsx';

type DetailsFieldsProps = {
  readonly draft: Draft;
  readonly faults: DraftFaults;
  /** The kind of congress follows from the plan template. */
  readonly kindGiven?: boolean;
  /** The keyboard begins here. */
  readonly first?: boolean;
  readonly onChange: (draft: Draft) => void;
};

export function DetailsFields({ draft, faults, kindGiven = false, first = false, onChange }: DetailsFieldsProps): ReactNode {
  const text = (key: 'name' | 'superior' | 'congress' | 'ordinal' | 'term' | 'place' | 'date') => ({
    value: draft[key],
    fault: faults[key],
    onChange: (event: { target: { value: string } }) => onChange({ ...draft, [key]: event.target.value }),
  });
  return (
    <div className="fields">
      <Choice label="Quy chế bầu cử, Quyết định số" autoFocus={first} value={draft.regulation} onChange={(event) => onChange({ ...draft, regulation: event.target.value as RegulationId })}>
        <option value="190">190-QĐ/TW (10/10/2024)</option>
        <option value="244">244-QĐ/TW (09/6/2014)</option>
      </Choice>
      {kindGiven ? null : <KindFields draft={draft} onChange={onChange} />}
      <Field label="Tổ chức đảng" placeholder="Đảng bộ phường Bắc Sơn" {...text('name')} />
      <Field label="Tổ chức đảng cấp trên (nếu có)" placeholder="Đảng bộ thành phố Uông Bí" {...text('superior')} />
      <Field label="Tên cuộc họp trên giấy tờ" {...text('congress')} />
      <Field label="Lần thứ (nếu có, số La Mã)" placeholder="XXIII" {...text('ordinal')} />
      <Field label="Nhiệm kỳ" {...text('term')} />
      <Field label="Nơi họp (ghi ở dòng ngày tháng)" placeholder="Bắc Sơn" {...text('place')} />
      <Field label="Ngày họp (ngày/tháng/năm)" inputMode="numeric" placeholder="20/05/2025" {...text('date')} />
      <CountingFields counting={draft.counting} onChange={(counting) => onChange({ ...draft, counting })} />
      <SettingsFields draft={draft} onChange={onChange} />
    </div>
  );
}

const KindFields = ({ draft, onChange }: Pick<DetailsFieldsProps, 'draft' | 'onChange'>): ReactNode => (
  <>
    <Choice label="Cuộc họp" value={draft.kind} onChange={(event) => onChange(ofKind(draft, event.target.value as MeetingKind, draft.branch))}>
      {Object.entries(meetingName).map(([kind, name]) => (
        <option key={kind} value={kind}>
          {name}
        </option>
      ))}
    </Choice>
    {draft.kind === 'allMember' ? (
      <Choice label="Cấp tổ chức đảng" value={draft.branch ? 'branch' : 'other'} onChange={(event) => onChange({ ...draft, branch: event.target.value === 'branch' })}>
        <option value="branch">Chi bộ</option>
        <option value="other">Đảng bộ</option>
      </Choice>
    ) : null}
  </>
);
