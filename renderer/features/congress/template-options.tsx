import './templates.css';
import { useId, type ReactNode } from 'react';
import type { TemplateId } from '../../../src/domain/plan/template.ts';
import { templates } from '../../texts/plan.ts';

type TemplateOptionsProps = {
  readonly legend: string;
  /** Empty: no template. */
  readonly value: TemplateId | '';
  /** Which one the figures speak for. */
  readonly suggested?: TemplateId | undefined;
  readonly without?: boolean;
  /** The keyboard begins here. */
  readonly first?: boolean;
  readonly onChange: (value: TemplateId | '') => void;
};

/** The kinds of congress that the program has a plan for; each says for whom it is. */
export function TemplateOptions({ legend, value, suggested, without = false, first = false, onChange }: TemplateOptionsProps): ReactNode {
  const name = useId();
  const option = (id: TemplateId | '', title: string, when: string): ReactNode => (
    <label key={id} className={value === id ? 'chosen' : ''}>
      <input type="radio" name={name} value={id} checked={value === id} autoFocus={first && value === id} onChange={() => onChange(id)} />
      <span>
        <b>{title}</b>
        {suggested !== undefined && suggested === id ? <em>hợp với đại hội này</em> : null}
        <small>{when}</small>
      </span>
    </label>
  );
  return (
    <fieldset className="templates">
      <legend className="label">{legend}</legend>
      {templates.map((one) => option(one.id, one.name, one.when))}
      {without ? option('', 'Không dùng mẫu', 'Tự lập từng cuộc bầu cử sau khi tạo.') : null}
    </fieldset>
  );
}
