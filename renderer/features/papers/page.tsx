import { useState, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import type { CongressView, PaperView } from '../../../src/usecases/views.ts';
import { Frame } from '../../parts/frame.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { useAnswer } from '../../stores/answer.ts';
import { useCongress } from '../../stores/congress.ts';
import '../../styles/task.css';
import './papers.css';
import { groupsOf, type Group } from './groups.ts';
import { PaperTable } from './table.tsx';
import { WholeFile } from './whole.tsx';

/** Every paper of the count, by what it is about: made, seen, printed, signed. */
export default function PapersScreen(): ReactNode {
  const { congress, failure } = useCongress();
  return (
    <Frame step="congress" doing="giấy tờ" className="papers">
      {congress === undefined ? <Trouble failure={failure} /> : <Work congress={congress} />}
    </Frame>
  );
}

function Work({ congress }: { readonly congress: CongressView }): ReactNode {
  const [here] = useLocation();
  const groups = groupsOf(congress);
  const group = groups.find(({ path }) => path === here) ?? groups[0]!;
  return (
    <>
      <nav className="contents" aria-label="Giấy tờ về">
        <ol>
          {groups.map(({ path, title, under }) => (
            <li key={path}>
              <Link href={path} aria-current={path === group.path ? 'page' : undefined}>
                {title}
                {under === undefined ? null : <small>{under}</small>}
              </Link>
            </li>
          ))}
        </ol>
      </nav>
      <Shown key={group.path} group={group} readOnly={congress.readOnly} />
    </>
  );
}

function Shown({ group, readOnly }: { readonly group: Group; readonly readOnly: boolean }): ReactNode {
  const papers = useAnswer<readonly PaperView[]>(`/papers?${group.query}`);
  const [told, setTold] = useState('');
  const changed = async (words: string): Promise<void> => {
    await papers.reload();
    setTold(words);
  };
  return (
    <div className="column">
      <h1>{group.title}</h1>
      {group.under === undefined ? null : <p className="lead">{group.under}</p>}
      <Trouble failure={papers.failure} />
      <p role="status" className="spoken">
        {told}
      </p>
      {papers.value === undefined ? (
        papers.failure === undefined ? <p>Đang mở…</p> : null
      ) : (
        <PaperTable papers={papers.value} query={group.query} readOnly={readOnly} onChanged={changed}>
          <WholeFile election={group.election} readOnly={readOnly} onMade={() => changed('Đã lập cả hồ sơ.')} />
          <div className="acts">
            <Link href="/congress" className="btn">
              Về tiến trình bầu cử
            </Link>
            <Link href="/wordings" className="btn">
              Câu chữ của giấy tờ
            </Link>
          </div>
        </PaperTable>
      )}
    </div>
  );
}
