import { useEffect, useState, type ReactNode } from 'react';
import type { MinutesDetails } from '../../../src/domain/count/input.ts';
import type { ResultView } from '../../../src/usecases/views.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Form } from '../../parts/form.tsx';
import { wholeNumber } from '../../texts/numbers.ts';
import { tidy } from '../../texts/table.ts';

type MinutesFormProps = {
  readonly view: ResultView;
  readonly open: boolean;
  readonly technicians: readonly string[];
  readonly onSave: (details: MinutesDetails) => Promise<boolean>;
  /** Hands over how to save what stands in the fields, so that closing the result keeps what the screen said. */
  readonly ready: (save: () => Promise<boolean>) => void;
};

/** `8h30`, `8:30`, `08:30` → `08:30`; undefined when it is no time of day. */
function timeOf(text: string): string | undefined {
  const found = /^(\d{1,2})\s*[:hg.]\s*(\d{2})$/i.exec(text.trim());
  const [hour, minute] = [Number(found?.[1]), Number(found?.[2])];
  return hour < 24 && minute < 60 ? `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` : undefined;
}

/** What the minutes still need; what is left empty is a dotted line for the pen. */
export function MinutesForm({ view, open, technicians, onSave, ready }: MinutesFormProps): ReactNode {
  const { minutes } = view;
  const [began, setBegan] = useState(minutes.began ?? '');
  const [ended, setEnded] = useState(minutes.ended ?? '');
  const [complaints, setComplaints] = useState(minutes.complaints ?? 'Không');
  const [copies, setCopies] = useState(String(minutes.copies ?? 3));
  const [helpers, setHelpers] = useState((minutes.technicians ?? technicians).join(', '));
  const [saved, setSaved] = useState(false);
  const wrong = (text: string): string | undefined => (text !== '' && timeOf(text) === undefined ? 'Ghi giờ:phút, ví dụ 08:30.' : undefined);
  const count = wholeNumber(copies) ?? 0;

  const save = async (): Promise<boolean> => {
    if (wrong(began) ?? wrong(ended) ?? (count < 1 ? 'copies' : undefined)) return false;
    const [from, to, said] = [timeOf(began), timeOf(ended), tidy(complaints)];
    const details: MinutesDetails = {
      ...(from === undefined ? {} : { began: from }),
      ...(to === undefined ? {} : { ended: to }),
      ...(said === '' ? {} : { complaints: said }),
      technicians: helpers.split(',').map(tidy).filter((name) => name !== ''),
      copies: count,
    };
    const done = await onSave(details);
    setSaved(done);
    return done;
  };
  useEffect(() => {
    ready(save);
  });
  const edit = (set: (text: string) => void) => (event: { target: { value: string } }) => {
    setSaved(false);
    set(event.target.value);
  };

  return (
    <details className="more details" open={open}>
      <summary>Ghi thêm vào biên bản</summary>
      <Form onDone={() => void save()}>
        <fieldset disabled={!open} className="fields tight">
          <Field label="Bắt đầu lúc" placeholder="08:30" value={began} fault={wrong(began)} onChange={edit(setBegan)} />
          <Field label="Kết thúc lúc" placeholder="10:05" value={ended} fault={wrong(ended)} onChange={edit(setEnded)} />
          <Field label="Số bản" inputMode="numeric" value={copies} fault={count < 1 ? 'Ít nhất một bản.' : undefined} onChange={edit(setCopies)} />
          <Field label="Khiếu nại, sự cố" value={complaints} onChange={edit(setComplaints)} />
          <Field label="Nhân viên kỹ thuật" value={helpers} onChange={edit(setHelpers)} />
        </fieldset>
        {open ? (
          <div className="acts">
            <Button type="submit" className="small">
              Lưu phần ghi thêm
            </Button>
            <span className="label" role="status">
              {saved ? 'Đã lưu.' : 'Để trống thì biên bản in dòng chấm để ghi tay.'}
            </span>
          </div>
        ) : null}
      </Form>
    </details>
  );
}
