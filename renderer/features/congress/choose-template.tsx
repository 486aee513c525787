import { useState, type ReactNode } from 'react';
import { templateFor, type TemplateId } from '../../../src/domain/plan/template.ts';
import type { CongressView } from '../../../src/usecases/views.ts';
import { api, type Failure } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { Form } from '../../parts/form.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { useCongress } from '../../stores/congress.ts';
import { templateNamed } from '../../texts/plan.ts';
import { OptionalElections } from './optional-elections.tsx';
import { TemplateContents } from './template-contents.tsx';
import { TemplateOptions } from './template-options.tsx';

/** An empty plan begins with a template; the number of members speaks where all of them meet. */
export function ChooseTemplate({ congress: { details, meetings } }: { readonly congress: CongressView }): ReactNode {
  const members = meetings[0]?.base.summoned ?? 0;
  const suggested = templateFor({
    kind: details.meeting,
    ...(details.branch === undefined ? {} : { branch: details.branch }),
    ...(details.meeting === 'allMember' && members > 0 ? { officialMembers: members } : {}),
  });
  const [template, setTemplate] = useState<TemplateId | ''>(suggested ?? '');
  const [optional, setOptional] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const chosen = templateNamed(template);
  const lay = async (): Promise<void> => {
    const answer = await api.post('/plan', { template, optional });
    setFailure(answer.ok ? undefined : answer.error);
    if (answer.ok) await useCongress.getState().refresh();
  };
  return (
    <Form className="choose" onDone={() => void lay()}>
      <TemplateOptions legend="Mẫu tiến trình" value={template} suggested={suggested} first onChange={setTemplate} />
      {chosen === undefined ? null : <TemplateContents template={chosen} optional={optional} />}
      {chosen === undefined ? null : <OptionalElections template={chosen} checked={optional} onChange={setOptional} />}
      <Trouble failure={failure} />
      <div className="acts">
        <Button type="submit" tone="hand" shortcut="Enter" disabled={chosen === undefined}>
          Dùng mẫu này
        </Button>
      </div>
    </Form>
  );
}
