import { useState, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import type { TemplateId } from '../../../src/domain/plan/template.ts';
import type { Person, Role } from '../../../src/usecases/views.ts';
import { api, type Failure } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { Form } from '../../parts/form.tsx';
import { Frame } from '../../parts/frame.tsx';
import { FailureBand, Message } from '../../parts/message.tsx';
import { Sheet } from '../../parts/sheet.tsx';
import { useCongress } from '../../stores/congress.ts';
import { useSession } from '../../stores/session.ts';
import { isPin } from '../../texts/pins.ts';
import { templateNamed } from '../../texts/plan.ts';
import { tidy } from '../../texts/table.ts';
import '../../styles/task.css';
import { DetailsFields } from './details-fields.tsx';
import { detailsOf, emptyDraft, faultsOf, ofKind } from './draft.ts';
import { FounderFields, type Founder } from './founder-fields.tsx';
import { OptionalElections } from './optional-elections.tsx';
import { TemplateContents } from './template-contents.tsx';
import { TemplateOptions } from './template-options.tsx';

export default function NewCongressScreen(): ReactNode {
  const [, go] = useLocation();
  const [draft, setDraft] = useState(emptyDraft);
  const [template, setTemplate] = useState<TemplateId | ''>('delegate');
  const [optional, setOptional] = useState(false);
  const [founder, setFounder] = useState<Founder>({ name: '', role: 'head', pin: '', again: '' });
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const faults = faultsOf(draft);
  const founderFaults = {
    name: tidy(founder.name) === '' ? 'Chưa ghi họ và tên.' : undefined,
    pin: isPin(founder.pin) ? undefined : 'Mã gồm từ 4 đến 12 chữ số.',
    again: founder.pin === founder.again ? undefined : 'Hai lần gõ mã khác nhau.',
  };
  const missing = Object.values(faults).length + Object.values(founderFaults).filter((fault) => fault !== undefined).length;

  const chosen = templateNamed(template);
  const choose = (id: TemplateId | ''): void => {
    const plan = templateNamed(id);
    setTemplate(id);
    setOptional(false);
    if (plan !== undefined) setDraft(ofKind(draft, plan.kind, plan.branch));
  };

  const create = async (): Promise<void> => {
    setTried(true);
    if (missing > 0) return;
    const { name, role, pin } = founder;
    const answer = await api.post<{ session: string; person: Person }>('/files', {
      ...detailsOf(draft),
      ...(template === '' ? {} : { template, ...(optional ? { optional } : {}) }),
      founder: { name: tidy(name), role: role satisfies Role, pin },
    });
    setFailure(answer.ok ? undefined : answer.error);
    if (!answer.ok) return;
    useSession.getState().take(answer.value);
    await useCongress.getState().refresh();
    go('/congress');
  };

  return (
    <Frame apart className="page">
      <h1>Đại hội mới</h1>
      <Form onDone={() => void create()}>
        <Sheet heading="1. Loại đại hội">
          <TemplateOptions legend="Mẫu lập sẵn các cuộc bầu cử theo thứ tự; thêm, bớt, đổi được cho đến khi chốt danh sách." value={template} without first onChange={choose} />
          {chosen === undefined ? null : <TemplateContents template={chosen} optional={optional} />}
          {chosen === undefined ? null : <OptionalElections template={chosen} checked={optional} onChange={setOptional} />}
        </Sheet>
        <Sheet heading="2. Quy chế, tổ chức, cuộc họp">
          <DetailsFields draft={draft} faults={tried ? faults : {}} kindGiven={template !== '' && template !== 'twoContents'} onChange={setDraft} />
        </Sheet>
        <Sheet heading="3. Người lập tệp này">
          <FounderFields founder={founder} faults={tried ? founderFaults : {}} onChange={setFounder} />
        </Sheet>
        {tried && missing > 0 ? <Message>Còn {missing} mục chưa đúng, có ghi rõ dưới từng ô. Chưa có gì được lưu.</Message> : null}
        <FailureBand failure={failure} />
        <div className="acts">
          <Button type="submit" tone="hand" shortcut="Enter">
            Tạo đại hội
          </Button>
          <Link href="/" className="btn">
            Thôi
          </Link>
        </div>
      </Form>
    </Frame>
  );
}
