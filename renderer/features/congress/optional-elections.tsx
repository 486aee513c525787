import type { ReactNode } from 'react';
import type { PlanTemplate } from '../../../src/domain/plan/template.ts';
import { optionalOf } from '../../texts/plan.ts';

type OptionalElectionsProps = { readonly template: PlanTemplate; readonly checked: boolean; readonly onChange: (checked: boolean) => void };

/** What a template holds for those who need it. */
export const OptionalElections = ({ template, checked, onChange }: OptionalElectionsProps): ReactNode =>
  optionalOf(template) === '' ? null : (
    <label className="check">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      Có cả: {optionalOf(template)}
    </label>
  );
