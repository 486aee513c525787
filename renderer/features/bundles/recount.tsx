import { useState, type ReactNode } from 'react';
import type { BundleView } from '../../../src/usecases/views.ts';
import { api, type Failure } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Form } from '../../parts/form.tsx';
import { FailureBand } from '../../parts/message.tsx';
import { wholeNumber } from '../../texts/numbers.ts';
import { tidy } from '../../texts/table.ts';

type RecountBundleProps = { readonly round: number; readonly bundle: BundleView; readonly recounted: () => Promise<void>; readonly leave?: () => void };

/** The head alone says how many papers a bundle really has, and why the cover was wrong. */
export function RecountBundle({ round, bundle: { bundle, papers: written }, recounted, leave }: RecountBundleProps): ReactNode {
  const [text, setText] = useState('');
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const papers = wholeNumber(text);
  const submit = async (): Promise<void> => {
    setTried(true);
    if (papers === undefined || tidy(note) === '') return;
    const answer = await api.post(`/rounds/${round}/bundles/${bundle}/recount`, { papers, note: tidy(note) });
    setFailure(answer.ok ? undefined : answer.error);
    if (answer.ok) await recounted();
  };
  return (
    <Form final className="bundle-recount" aria-label={`Ghi lại số phiếu của tập ${bundle}`} onDone={() => void submit()} onKeyUp={(event) => event.key === 'Escape' && leave?.()}>
      <h2>Trưởng Ban ghi lại số phiếu của tập {bundle}</h2>
      <p className="label">
        Bìa ghi <b className="fig">{written}</b> phiếu. Ghi số thật có trong tập và lý do; sửa cả trên bìa. Phiếu đã nhập vẫn giữ nguyên.
      </p>
      <div className="counts">
        <Field
          label="Số phiếu thật có"
          figures
          autoFocus={leave !== undefined}
          value={text}
          fault={tried && papers === undefined ? 'Ghi số phiếu thật có trong tập.' : undefined}
          onChange={(event) => setText(event.target.value.replace(/\D/g, '').slice(0, 7))}
        />
        <Field label="Lý do" value={note} fault={tried && tidy(note) === '' ? 'Ghi lý do.' : undefined} onChange={(event) => setNote(event.target.value)} />
      </div>
      <FailureBand failure={failure} />
      <div className="acts">
        <Button type="submit">Ghi lại số phiếu</Button>
        {leave === undefined ? null : (
          <Button shortcut="Esc" onClick={leave}>
            Thôi
          </Button>
        )}
      </div>
    </Form>
  );
}
