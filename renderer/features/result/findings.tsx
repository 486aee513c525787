import { useState, type ReactNode } from 'react';
import type { Block, Warning } from '../../../src/domain/count/output.ts';
import type { ResultView } from '../../../src/usecases/views.ts';
import { Button } from '../../parts/button.tsx';
import { Form } from '../../parts/form.tsx';
import { Message } from '../../parts/message.tsx';
import { Writing } from '../../parts/writing.tsx';
import { articleIn } from '../../texts/cite.ts';

type FindingsProps = { readonly view: ResultView; readonly open: boolean; readonly onExplain: (code: string, text: string) => Promise<boolean> };

/** What keeps the count from being closed, and what the board should know. */
export const Findings = ({ view, open, onExplain }: FindingsProps): ReactNode => (
  <>
    {view.result.blocks.map((block) => (
      <Finding key={block.code} finding={block} blocking explainable={block.explainable} open={open} onExplain={onExplain} />
    ))}
    {view.result.warnings.map((warning) => (
      <Finding key={warning.code} finding={warning} blocking={false} explainable open={open} onExplain={onExplain} />
    ))}
  </>
);

type FindingProps = Pick<FindingsProps, 'open' | 'onExplain'> & { readonly finding: Block | Warning; readonly blocking: boolean; readonly explainable: boolean };

function Finding({ finding, blocking, explainable, open, onExplain }: FindingProps): ReactNode {
  const { code, message, article, explanation } = finding;
  const [text, setText] = useState(explanation ?? '');
  const settled = explanation !== undefined;
  return (
    <Message kind={blocking && !settled ? 'fault' : 'doubt'}>
      <p>
        {message} <span className="art">{articleIn(article)}</span> <span className="art">({code})</span>
      </p>
      {settled ? (
        <p>
          <b>Giải trình:</b> {explanation}
        </p>
      ) : null}
      {blocking && !explainable ? <p>Chưa khóa được kết quả.</p> : null}
      {explainable && open ? (
        <details className="more" open={blocking && !settled}>
          <summary>{settled ? 'Sửa giải trình' : blocking ? 'Ban giải trình thì mới khóa được' : 'Ghi giải trình vào biên bản (nếu cần)'}</summary>
          <Form onDone={() => void (text.trim() === '' ? undefined : onExplain(code, text.trim()))}>
            <Writing label={`Giải trình của Ban (${code})`} rows={2} value={text} onChange={(event) => setText(event.target.value)} />
            <Button type="submit" className="small" disabled={text.trim() === ''}>
              Lưu giải trình
            </Button>
          </Form>
        </details>
      ) : null}
    </Message>
  );
}
