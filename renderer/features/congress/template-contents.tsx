import type { ReactNode } from 'react';
import type { PlanTemplate } from '../../../src/domain/plan/template.ts';
import { contentsOf } from '../../texts/plan.ts';

/** The elections that a template lays out, meeting by meeting. */
export const TemplateContents = ({ template, optional }: { readonly template: PlanTemplate; readonly optional: boolean }): ReactNode => (
  <ul className="contents">
    {contentsOf(template, optional).map(({ meeting, elections }) => (
      <li key={meeting}>
        <b>{meeting}:</b> {elections}.
      </li>
    ))}
  </ul>
);
