import type { ReactNode } from 'react';
import { Link, useSearch } from 'wouter';
import type { WordingsView } from '../../../src/usecases/views.ts';
import { Frame } from '../../parts/frame.tsx';
import { Message } from '../../parts/message.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { useAnswer } from '../../stores/answer.ts';
import { useCongress } from '../../stores/congress.ts';
import '../../styles/task.css';
import { Sentences } from './sentences.tsx';
import './wordings.css';

/** The sentences of papers that an organisation words in its own way, paper by paper. */
export default function WordingsScreen(): ReactNode {
  const { value, failure, reload } = useAnswer<WordingsView>('/wordings');
  return (
    <Frame step="congress" doing="câu chữ của giấy tờ" className="wordings">
      {value === undefined ? <Trouble failure={failure} /> : <Work view={value} failure={failure} reload={reload} />}
    </Frame>
  );
}

type WorkProps = { readonly view: WordingsView; readonly failure: Parameters<typeof Trouble>[0]['failure']; readonly reload: () => Promise<void> };

function Work({ view: { frozen, papers }, failure, reload }: WorkProps): ReactNode {
  const search = useSearch();
  const readOnly = useCongress((state) => state.congress?.readOnly ?? true);
  const paper = papers.find((one) => one.paper === search) ?? papers[0]!;
  return (
    <>
      <nav className="contents" aria-label="Giấy tờ">
        <ol>
          {papers.map((one) => (
            <li key={one.paper}>
              <Link href={`/wordings?${one.paper}`} aria-current={one.paper === paper.paper ? 'page' : undefined}>
                {one.name}
                <OwnCount sentences={one.wordings.filter(({ text }) => text !== undefined).length} />
              </Link>
            </li>
          ))}
        </ol>
      </nav>
      <div className="column" key={paper.paper}>
        <h1>Câu chữ: {paper.name}</h1>
        <p className="lead">Câu mẫu dùng được ngay. Câu nào tổ chức mình viết khác thì sửa ở đây, trước khi phát phiếu lần đầu; máy vẫn điền tên và số vào chỗ trong ngoặc nhọn.</p>
        {frozen ? <Message kind="doubt">Đã phát phiếu. Câu chữ giữ nguyên đến hết, để mọi giấy tờ nói cùng một lời.</Message> : null}
        <Trouble failure={failure} />
        <Sentences wordings={paper.wordings} fixed={frozen || readOnly} reload={reload} />
        <div className="acts">
          <Link href="/papers" className="btn">
            Về giấy tờ
          </Link>
          <Link href="/script" className="btn">
            Sang lời dẫn
          </Link>
        </div>
      </div>
    </>
  );
}

const OwnCount = ({ sentences }: { readonly sentences: number }): ReactNode => (sentences === 0 ? null : <small>{sentences} câu riêng</small>);
