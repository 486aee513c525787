import type { ReactNode } from 'react';
import { templateIn, templates } from '../../texts/plan.ts';
import { words, type Draft } from './draft.ts';

export type Chosen = { readonly draft: Draft; readonly template: string };

type TemplateChoiceProps = { readonly chosen: Chosen; readonly onChange: (chosen: Chosen) => void };

/** Which congress this is: it sets the kind of meeting and the plan to begin with; both can be changed afterwards. */
export function TemplateChoice({ chosen, onChange }: TemplateChoiceProps): ReactNode {
  const choose = (template: string): void => {
    const plan = templateIn(template);
    if (plan === undefined) return onChange({ ...chosen, template });
    const untouched = Object.values(words).includes(chosen.draft.congress);
    const draft = { ...chosen.draft, kind: plan.kind, branch: plan.branch, congress: untouched ? words[plan.kind] : chosen.draft.congress };
    onChange({ draft, template });
  };
  return (
    <fieldset className="template-choice">
      <legend>Đại hội thuộc loại nào?</legend>
      {templates.map(({ id, name, when }) => (
        <label key={id}>
          <input type="radio" name="template" value={id} checked={chosen.template === id} onChange={() => choose(id)} />
          <b>{name}</b>
          <span className="note">{when}</span>
        </label>
      ))}
      <label>
        <input type="radio" name="template" value="" checked={chosen.template === ''} onChange={() => choose('')} />
        <b>Không dùng mẫu</b>
        <span className="note">Chưa lập cuộc bầu cử nào; thêm từng cuộc sau.</span>
      </label>
    </fieldset>
  );
}
