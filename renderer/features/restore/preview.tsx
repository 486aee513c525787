import { useState, type ReactNode } from 'react';
import type { RestoreView } from '../../../src/usecases/views.ts';
import type { Failure } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { Message } from '../../parts/message.tsx';
import { Sheet } from '../../parts/sheet.tsx';
import { isPin } from '../../texts/pins.ts';
import { Agree, type Own } from './agree.tsx';
import { Columns } from './columns.tsx';
import { GivenUpList } from './given-up.tsx';
import { said } from './words.ts';

type PreviewProps = { readonly name: string; readonly view: RestoreView; readonly failure: Failure | undefined; readonly onRestore: (by: RestoreBy) => Promise<void> };

/** Of the file that is replaced, when it has somebody to ask. */
export type RestoreBy = { readonly person?: number; readonly pin?: string };

/** Both files and what they come to are seen at once; the form above has been read. */
function bringUp(heading: HTMLElement | null): void {
  heading?.focus();
  heading?.parentElement?.scrollIntoView({ block: 'start' });
}

/** What a restore would do, before it is done; giving something up wants its own word. */
export function Preview({ name, view, failure, onRestore }: PreviewProps): ReactNode {
  const [agreed, setAgreed] = useState(false);
  const [busy, setBusy] = useState(false);
  const people = view.mayReplace ?? [];
  const [own, setOwn] = useState<Own>({ person: people[0]?.id, pin: '' });
  const missing = people.length > 0 && !isPin(own.pin);
  const { text, agree } = said(view);
  const restore = async (): Promise<void> => {
    if (busy || missing || (agree !== undefined && !agreed)) return;
    setBusy(true);
    await onRestore(people.length === 0 || own.person === undefined ? {} : { person: own.person, pin: own.pin });
    setBusy(false);
    setOwn({ ...own, pin: '' });
  };
  return (
    <Sheet aria-labelledby="preview">
      <h2 className="h" id="preview" tabIndex={-1} ref={bringUp}>
        Xem trước: thành tệp {name}
      </h2>
      <Message kind={agree === undefined && view.relation !== 'unreadable' ? 'done' : 'doubt'}>
        <b>{text}</b> {view.relation === undefined ? '' : 'Tệp đang có được giữ nguyên dưới tên khác.'}
      </Message>
      <Columns view={view} />
      {view.givenUp === undefined ? null : <GivenUpList givenUp={view.givenUp} />}
      {agree === undefined ? null : (
        <label className="agree">
          <input type="checkbox" checked={agreed} onChange={(event) => setAgreed(event.target.checked)} />
          {agree}
        </label>
      )}
      {people.length === 0 ? null : <Agree people={people} own={own} fault={failure?.message} onChange={setOwn} />}
      <div className="acts">
        <Button tone={agree === undefined && view.relation !== 'same' ? 'hand' : 'plain'} disabled={(agree !== undefined && !agreed) || missing} aria-disabled={busy} onClick={() => void restore()}>
          {busy ? 'Đang phục hồi và kiểm tra…' : 'Phục hồi'}
        </Button>
        <span className="label">{agree !== undefined && !agreed ? 'Đánh dấu vào ô trên thì mới phục hồi được.' : missing ? 'Gõ mã riêng ở trên thì mới phục hồi được.' : 'Chưa có gì thay đổi cho đến khi bấm.'}</span>
      </div>
    </Sheet>
  );
}
