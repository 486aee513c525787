import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { ScriptView } from '../../../src/usecases/views.ts';
import { Button } from '../../parts/button.tsx';
import { ScriptText } from '../../parts/script-text.tsx';
import { useCongress } from '../../stores/congress.ts';
import { useSession } from '../../stores/session.ts';
import { Edit } from './edit.tsx';
import { isOpinion, type ScriptPage } from './pages.ts';

type ShownProps = {
  readonly script: ScriptView;
  readonly pages: readonly ScriptPage[];
  /** Chosen to be read ahead; otherwise what is read now. */
  readonly ahead: ScriptPage | undefined;
  readonly onBack: () => void;
  readonly onChanged: () => Promise<void>;
};

export function Shown({ script, pages, ahead, onBack, onChanged }: ShownProps): ReactNode {
  const readOnly = useCongress((state) => state.congress?.readOnly ?? true);
  const role = useSession((state) => state.person?.role);
  // Once ballots are out, what is read belongs to those who answer for the result.
  const mayEdit = !readOnly && (!script.held || role === 'head' || role === 'presidium');
  const [editing, setEditing] = useState<string>();
  const shown = ahead === undefined ? pages.filter((one) => one.now) : [ahead];
  const title = ahead?.title ?? script.now?.title;
  const edited = async (): Promise<void> => {
    setEditing(undefined);
    await onChanged();
  };
  return (
    <>
      <p className="label crumb">
        {title ?? 'Lời dẫn'}
        {ahead === undefined || ahead.now ? null : <b>đọc trước</b>}
      </p>
      <h1>{ahead?.text.heading ?? script.now?.heading ?? 'Lời dẫn'}</h1>
      {ahead === undefined ? null : (
        <p className="acts">
          <Button onClick={onBack}>Về chỗ đang đọc</Button>
        </p>
      )}
      {shown.length === 0 ? <Nothing empty={pages.length === 0} /> : null}
      {shown.map((page) =>
        page.id === editing ? (
          <Edit key={page.id} page={page} onDone={() => void edited()} onLeave={() => setEditing(undefined)} />
        ) : (
          <ScriptText
            key={page.id}
            text={page.text}
            opinion={isOpinion(pages, page.election)}
            acts={
              !mayEdit ? null : (
                <Button className="quiet small" aria-label={`Sửa lời: ${page.text.heading}`} onClick={() => setEditing(page.id)}>
                  Sửa lời
                </Button>
              )
            }
          />
        ),
      )}
    </>
  );
}

const Nothing = ({ empty }: { readonly empty: boolean }): ReactNode =>
  empty ? (
    <p className="lead">
      Chưa có cuộc bầu cử nào trong tiến trình bầu cử. <Link href="/congress">Về tiến trình bầu cử</Link>
    </p>
  ) : (
    <p className="say-aloud">Lúc này chưa có gì để đọc.</p>
  );
