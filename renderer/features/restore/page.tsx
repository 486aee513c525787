import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { FileEntry, RestoreView } from '../../../src/usecases/views.ts';
import { api, type Failure } from '../../api.ts';
import { Frame } from '../../parts/frame.tsx';
import { useAnswer } from '../../stores/answer.ts';
import { useCongress } from '../../stores/congress.ts';
import '../../styles/task.css';
import { About } from './about.tsx';
import { CloseFirst } from './close-first.tsx';
import { RestoreForm, type Wish } from './form.tsx';
import { freeName } from './names.ts';
import { Preview, type RestoreBy } from './preview.tsx';
import './restore.css';
import { Restored } from './restored.tsx';

type Shown = { readonly from: string; readonly name: string; readonly view: RestoreView };

export default function RestoreScreen(): ReactNode {
  const congress = useCongress((state) => state.congress);
  return (
    <Frame className="task restore home">
      <div className="column">
        <h1>Phục hồi từ bản sao lưu</h1>
        <p className="lead">Bản sao lưu được kiểm tra và xem trước; tệp bị thay vẫn được giữ lại dưới tên khác.</p>
        {congress === undefined ? <Work /> : <CloseFirst congress={congress} />}
        <div className="acts">
          <Link href="/" className="btn">
            Về màn hình đầu
          </Link>
        </div>
      </div>
      <About />
    </Frame>
  );
}

function Work(): ReactNode {
  const files = useAnswer<FileEntry[]>('/files');
  const [shown, setShown] = useState<Shown>();
  const [done, setDone] = useState<Shown>();
  const [failure, setFailure] = useState<Failure>();
  const [unagreed, setUnagreed] = useState<Failure>();

  const refused = async (why: Failure): Promise<void> => {
    setFailure(why);
    setShown(undefined);
    // Another window opened a file meanwhile: this screen says so.
    if (why.code === 'FILE_OPEN') await useCongress.getState().refresh();
  };
  const check = async ({ from, name }: Wish): Promise<void> => {
    setFailure(undefined);
    setUnagreed(undefined);
    setShown(undefined);
    const named = name ?? (await nameAfter(from, files.value ?? []));
    if (typeof named !== 'string') return refused(named);
    const answer = await api.post<RestoreView>('/restore/check', { from, name: named });
    if (!answer.ok) return refused(answer.error);
    setShown({ from, name: named, view: answer.value });
  };
  const restore = async ({ from, name }: Shown, by: RestoreBy): Promise<void> => {
    const answer = await api.post<RestoreView>('/restore', { from, name, ...by });
    // About the person who agrees: what was looked at stays there.
    const ofPerson = !answer.ok && (answer.error.field === 'pin' || answer.error.field === 'person');
    setUnagreed(ofPerson ? answer.error : undefined);
    if (ofPerson) return;
    if (!answer.ok) return refused(answer.error);
    setDone({ from, name, view: answer.value });
  };

  if (done !== undefined) return <Restored name={done.name} view={done.view} />;
  return (
    <>
      <RestoreForm files={files.value ?? []} failure={failure ?? files.failure} onEdit={() => setShown(undefined)} onCheck={check} />
      {shown === undefined ? null : <Preview name={shown.name} view={shown.view} failure={unagreed} onRestore={(by) => restore(shown, by)} />}
    </>
  );
}

/** What the backup says it is called; asking wants a name as well, and changes nothing. */
async function nameAfter(from: string, files: readonly FileEntry[]): Promise<string | Failure> {
  const answer = await api.post<RestoreView>('/restore/check', { from, name: freeName('Phục hồi', files) });
  return answer.ok ? freeName(answer.value.backup.title, files) : answer.error;
}
