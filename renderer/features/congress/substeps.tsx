import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { StepKind } from '../../../src/domain/life/step.ts';
import type { RoundView, Stage } from '../../../src/usecases/views.ts';
import { Mark } from '../../parts/mark.tsx';
import { useAnswer } from '../../stores/answer.ts';
import { useSession } from '../../stores/session.ts';
import { bundlesDone, isCompared } from '../../texts/bundles.ts';
import { screenOf, stageText } from '../../texts/stages.ts';

type Substep = { readonly title: string; readonly until: Stage | StepKind };

const substeps: readonly Substep[] = [
  { title: 'Số lượng', until: 'numberVoted' },
  { title: 'Chốt danh sách', until: 'locked' },
  { title: 'Ban Kiểm phiếu', until: 'boardElected' },
  { title: 'In phiếu, đóng dấu', until: 'ballotsPrinted' },
  { title: 'Niêm phong thùng', until: 'boxSealed' },
  { title: 'Phát phiếu', until: 'issued' },
  { title: 'Thu phiếu', until: 'collected' },
  { title: 'Nhập phiếu', until: 'comparing' },
  { title: 'Đối chiếu', until: 'agreed' },
  { title: 'Ban kết luận', until: 'concluded' },
  { title: 'Kết quả', until: 'closed' },
  { title: 'Biên bản, Ban ký', until: 'signed' },
  { title: 'Xác nhận', until: 'confirmed' },
];
const stages = Object.keys(stageText) as readonly Stage[];

type SubstepsProps = { readonly round: number; readonly stage: Stage };

/** Stages of which the round itself tells more: what is recorded before the lock, and how far its bundles are. */
const told: readonly Stage[] = ['draft', 'locked', 'collected', 'entering', 'comparing'];

/** Told to those who work here only. */
export function Substeps({ round, stage }: SubstepsProps): ReactNode {
  const person = useSession((state) => state.person);
  return person === undefined || !told.includes(stage) ? <Steps round={round} stage={stage} recorded={[]} /> : <Told round={round} stage={stage} />;
}

function Told({ round, stage }: SubstepsProps): ReactNode {
  const { value } = useAnswer<RoundView>(`/rounds/${round}`);
  const bundles = value?.bundles ?? [];
  return (
    <>
      <Steps round={round} stage={stage} recorded={Object.keys(value?.steps ?? {})} />
      {bundles.length < 2 ? null : (
        <p className="bundles-done">
          {bundlesDone(bundles)}
          {stage === 'entering' && bundles.some(isCompared) ? (
            <>
              {' · '}
              <Link href={`/rounds/${round}/compare`}>đối chiếu</Link>
            </>
          ) : null}
        </p>
      )}
    </>
  );
}

/** A step that nobody recorded is behind us once a later one is done. */
function Steps({ round, stage, recorded }: SubstepsProps & { readonly recorded: readonly string[] }): ReactNode {
  const at = stages.indexOf(stage);
  const reached = ({ until }: Substep): boolean => recorded.includes(until) || (stages as readonly string[]).slice(0, at + 1).includes(until);
  const now = substeps.findLastIndex(reached) + 1;
  return (
    <ol className="sub">
      {substeps.map(({ title }, place) => (
        <li key={title} className={place === now ? 'now' : ''}>
          <Mark shape={place < now ? 'ok' : place === now ? 'now' : 'wait'} label={place < now ? 'xong:' : place === now ? 'đang làm:' : 'chờ:'} />
          {place === now ? <Link href={screenOf(round, stage)}>{title}</Link> : title}
        </li>
      ))}
    </ol>
  );
}
