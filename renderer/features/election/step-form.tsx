import { useState, type ReactNode } from 'react';
import type { HandVote as Vote } from '../../../src/domain/hand-vote.ts';
import type { Step, StepKind } from '../../../src/domain/life/step.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Form } from '../../parts/form.tsx';
import { HandVote } from '../../parts/hand-vote.tsx';
import { wholeNumber } from '../../texts/numbers.ts';
import { tidy } from '../../texts/table.ts';
import { namesOf } from './candidates.ts';
import { fieldsOf, stepOf, votedSteps, type StepFacts } from './step-fields.ts';

type StepFormProps = { readonly kind: StepKind; readonly facts: StepFacts; readonly present: number; readonly onTake: (step: Step) => void };

/** Records one step: what the program knows already stands in the fields. */
export function StepForm({ kind, facts, present, onTake }: StepFormProps): ReactNode {
  const fields = fieldsOf(kind, facts);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>(() => Object.fromEntries(fields.map(({ key, start }) => [key, start])));
  const [vote, setVote] = useState<Vote | 'unread'>();
  const [tried, setTried] = useState(false);
  const numbers = Object.fromEntries(fields.map(({ key }) => [key, wholeNumber(typed[key] ?? '')]));
  const take = (): void => {
    setTried(true);
    if (kind === 'boxSealed') return onTake({ kind, witnesses: namesOf(typed.witnesses ?? ''), seals: tidy(typed.seals ?? '') });
    if (vote === 'unread') return;
    const step = stepOf(kind, numbers, vote);
    if (step !== undefined) onTake(step);
  };
  return (
    <Form className="step-form" onDone={take}>
      <div className="fields tight">
        {fields.map(({ key, label, text = false, note }) => (
          <Field
            key={key}
            label={label}
            figures={!text}
            note={note}
            value={typed[key] ?? ''}
            fault={tried && !text && numbers[key] === undefined ? 'Ghi một số.' : undefined}
            onChange={(event) => setTyped({ ...typed, [key]: event.target.value })}
          />
        ))}
      </div>
      {votedSteps.has(kind) ? <HandVote present={present} onChange={(next, unread) => setVote(unread ? 'unread' : next)} legend="Biểu quyết giơ thẻ (nếu ghi số)" /> : null}
      <div className="acts">
        <Button type="submit" className="small">
          Ghi bước này
        </Button>
      </div>
    </Form>
  );
}
