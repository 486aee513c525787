import type { ReactNode } from 'react';
import { useMeetingWords } from '../../parts/meeting-word.tsx';
import { supported } from '../../../src/domain/list/ballot.ts';
import type { Nominee, Origin, Withdrawal } from '../../../src/domain/list/nominee.ts';
import type { RegulationId } from '../../../src/domain/regulation.ts';
import { Choice, Field } from '../../parts/field.tsx';
import { wholeNumber } from '../../texts/numbers.ts';
import { originName, without } from './candidates.ts';

type NomineeFieldsProps = { readonly nominee: Nominee; readonly regulation: RegulationId; readonly present: number; readonly onChange: (nominee: Nominee) => void };
type Optional = 'birthYear' | 'gender' | 'ethnicity' | 'incumbent' | 'note' | 'origin' | 'support' | 'attending' | 'withdrawal';

/** All that is recorded of one nominee; what is not known is left open. */
export function NomineeFields({ nominee, regulation, present, onChange }: NomineeFieldsProps): ReactNode {
  const said = useMeetingWords();
  const put = <K extends Optional>(key: K, value: Nominee[K] | undefined): void => onChange(value === undefined ? without(nominee, key) : { ...nominee, [key]: value });
  const origin = nominee.origin ?? 'convener';
  const start = (chosen: Origin): void =>
    onChange({ ...without(without(nominee, 'origin'), 'attending'), ...(chosen === 'convener' ? {} : { origin: chosen, ...(present > 0 ? { attending: nominee.attending ?? present } : {}) }) });
  const figure = (key: 'birthYear' | 'support' | 'attending', label: string): ReactNode => (
    <Field label={label} figures={key !== 'birthYear'} inputMode="numeric" value={nominee[key] ?? ''} onChange={(event) => put(key, wholeNumber(event.target.value))} />
  );
  return (
    <div className="fields tight nominee">
      {figure('birthYear', 'Năm sinh')}
      <Choice label="Giới tính" value={nominee.gender ?? ''} onChange={(event) => put('gender', event.target.value === '' ? undefined : (event.target.value as 'female' | 'male'))}>
        <option value="">chưa ghi</option>
        <option value="female">Nữ</option>
        <option value="male">Nam</option>
      </Choice>
      <Field label="Dân tộc" value={nominee.ethnicity ?? ''} onChange={(event) => put('ethnicity', event.target.value || undefined)} />
      <Choice label="Tái cử" value={nominee.incumbent === undefined ? '' : String(nominee.incumbent)} onChange={(event) => put('incumbent', event.target.value === '' ? undefined : event.target.value === 'true')}>
        <option value="">chưa ghi</option>
        <option value="true">tái cử</option>
        <option value="false">lần đầu</option>
      </Choice>
      <Field label="Đơn vị, chú thích" value={nominee.note ?? ''} onChange={(event) => put('note', event.target.value || undefined)} />
      <Choice label="Được giới thiệu từ" value={origin} onChange={(event) => start(event.target.value as Origin)}>
        {Object.entries(originName).map(([value, name]) => (
          <option key={value} value={value}>
            {said(name)}
          </option>
        ))}
      </Choice>
      {origin === 'convener' || regulation === '244' ? null : (
        <>
          {figure('support', 'Số tán thành')}
          {figure('attending', 'Trên số có mặt')}
          <p className={supported(nominee, regulation) ? 'label' : 'why'}>{supported(nominee, regulation) ? 'Trên 30 %: được vào danh sách.' : 'Chưa quá 30 % số người có mặt: chưa vào danh sách.'}</p>
        </>
      )}
      <Choice label="Xin rút" value={nominee.withdrawal ?? ''} onChange={(event) => put('withdrawal', event.target.value === '' ? undefined : (event.target.value as Withdrawal))}>
        <option value="">không xin rút</option>
        <option value="asked">{said('xin rút, chờ Đại hội quyết định')}</option>
        <option value="allowed">được rút</option>
        <option value="refused">không được rút</option>
      </Choice>
    </div>
  );
}
