import type { ReactNode } from 'react';
import { useMeetingWords } from '../../parts/meeting-word.tsx';
import { Link } from 'wouter';
import type { CongressView, RoundView } from '../../../src/usecases/views.ts';
import { Button } from '../../parts/button.tsx';
import { Message } from '../../parts/message.tsx';
import { articleOn } from '../../texts/articles.ts';
import { screenOf, stageText } from '../../texts/stages.ts';

type OpinionProps = { readonly congress: CongressView; readonly election: RoundView; readonly onAsk: () => void };

/** Over the cap the congress is asked about those from the floor; here is whether it was, and what came of it. */
export function Opinion({ congress, election: { list, details }, onAsk }: OpinionProps): ReactNode {
  const asked = list.opinion === undefined ? undefined : congress.elections.find(({ id }) => id === list.opinion);
  const admitted = details.candidates.filter(({ opinion }) => opinion === 'admitted');
  const left = details.candidates.filter(({ opinion }) => opinion === 'notAdmitted');
  const names = (people: readonly { readonly name: string }[]): string => people.map(({ name }) => name).join(', ') || 'không có ai';
  const said = useMeetingWords();
  return (
    <>
      {list.needsOpinion ? (
        <Message kind="doubt">
          Danh sách dư {list.surplus} người, quá mức tối đa {list.cap}. {said('Đại hội')} bỏ phiếu xin ý kiến về {list.toOpinion.length} người được giới thiệu thêm, lấy từ cao xuống thấp cho {list.places} chỗ:{' '}
          {list.toOpinion.join(', ')}. <span className="art">{articleOn(congress.details.regulation, 'list')}</span>
          {asked === undefined || asked.state === 'complete' ? (
            <div className="acts">
              <Button onClick={onAsk}>Xin ý kiến bằng phiếu</Button>
            </div>
          ) : null}
        </Message>
      ) : null}
      {asked === undefined ? null : (
        <p className="locked">
          <span>
            <Link href={screenOf(asked.round, asked.stage)}>Phiếu xin ý kiến</Link>: {stageText[asked.stage]}.
            {admitted.length + left.length === 0 ? '' : ` Được đưa vào: ${names(admitted)}. Không được đưa vào: ${names(left)}.`}
          </span>
        </p>
      )}
    </>
  );
}
