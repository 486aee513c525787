import type { ReactNode } from 'react';
import type { Measure } from '../../../src/domain/structure/target.ts';
import { Button } from '../../parts/button.tsx';
import { postName } from '../../texts/elections.ts';
import { measureName } from '../../texts/targets.ts';
import type { Draft, Faults } from './draft.ts';

type TargetRowProps = { readonly draft: Draft; readonly faults: Faults; readonly fresh: boolean; readonly onChange: (draft: Draft) => void; readonly onRemove: () => void };

/** One target: what it counts, its bounds, and whether anybody has read it in the text. */
export function TargetRow({ draft, faults, fresh, onChange, onRemove }: TargetRowProps): ReactNode {
  const { target, label, kind, about, certain } = draft;
  const set = (given: Partial<Draft>): void => onChange({ ...draft, ...given });
  const name = label === '' ? 'hàng mới' : label;
  const number = (key: 'from' | 'to' | 'atLeast' | 'atMost' | 'atLeastPeople', words: string, fault: string | undefined): ReactNode => (
    <input className="field" inputMode="numeric" autoComplete="off" aria-label={`${words}: ${name}`} value={draft[key]} {...(fault === undefined ? {} : { 'aria-invalid': true })} onChange={(event) => set({ [key]: event.target.value })} />
  );
  const bodies = target.posts?.map((post) => postName[post]).join(', ');
  return (
    <tr>
      <td>
        <input className="field" autoComplete="off" autoFocus={fresh} aria-label={`Tên cơ cấu: ${name}`} value={label} {...(faults.label === undefined ? {} : { 'aria-invalid': true })} onChange={(event) => set({ label: event.target.value })} />
        <Fault words={faults.label} />
        {[target.note, bodies].filter((one) => one !== undefined).map((one) => (
          <p key={one} className="label">
            {one}
          </p>
        ))}
      </td>
      <td className="measure">
        <select className="field" aria-label={`Tính ai: ${name}`} value={kind} onChange={(event) => set({ kind: event.target.value as Measure['kind'] })}>
          {Object.entries(measureName).map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
        {kind === 'under' || kind === 'over' || kind === 'between' ? (
          <span className="ages">
            {number('from', 'Tuổi', faults.ages)}
            {kind === 'between' ? <> đến {number('to', 'Đến tuổi', faults.ages)}</> : null} tuổi
          </span>
        ) : null}
        <Fault words={faults.ages} />
      </td>
      <td className="bound">
        {number('atLeast', 'Từ, phần trăm', faults.atLeast)}
        <Fault words={faults.atLeast} />
      </td>
      <td className="bound">
        {number('atMost', 'Không quá, phần trăm', faults.atMost)}
        <Fault words={faults.atMost} />
      </td>
      <td className="bound">
        {number('atLeastPeople', 'Ít nhất, số người', faults.atLeastPeople)}
        <Fault words={faults.atLeastPeople} />
      </td>
      <td className="checks">
        <label>
          <input type="checkbox" checked={about} onChange={(event) => set({ about: event.target.checked })} />
          mức “khoảng”
        </label>
        <label className={certain ? '' : 'unsure'}>
          <input type="checkbox" checked={certain} onChange={(event) => set({ certain: event.target.checked })} />
          {certain ? 'đã đối chiếu văn bản' : 'cần đối chiếu văn bản'}
        </label>
      </td>
      <td className="do">
        <Button className="small" aria-label={`Bỏ: ${name}`} onClick={onRemove}>
          Bỏ
        </Button>
      </td>
    </tr>
  );
}

const Fault = ({ words }: { readonly words: string | undefined }): ReactNode => (words === undefined ? null : <p className="why">{words}</p>);
