import { useRef, useState, type ReactNode } from 'react';
import { useMeetingWords } from '../../parts/meeting-word.tsx';
import { afterLock, beforeLock, stepOrder, type Step, type StepKind } from '../../../src/domain/life/step.ts';
import type { RoundView } from '../../../src/usecases/views.ts';
import { api, type Failure } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { Mark } from '../../parts/mark.tsx';
import { Sheet } from '../../parts/sheet.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { stepName, stepText, voteText } from '../../texts/steps.ts';
import { clock, day } from '../../texts/times.ts';
import { StepForm } from './step-form.tsx';
import type { StepFacts } from './step-fields.ts';

type LifeProps = { readonly election: RoundView; readonly facts: StepFacts; readonly reload: () => Promise<void>; readonly onTaken?: (step: Step) => void };

/** The life of the round as a path: each step is recorded, or passed over; the last one can be taken back. */
export function Life({ election, facts, reload, onTaken }: LifeProps): ReactNode {
  const said = useMeetingWords();
  const [failure, setFailure] = useState<Failure>();
  const { id, stage, steps, meeting } = election;
  const taken = stepOrder.filter((kind) => steps[kind] !== undefined);
  const last = taken.at(-1);
  const proposed = steps.numberProposed?.step;
  const known: StepFacts = { ...facts, seats: facts.seats > 0 ? facts.seats : proposed !== undefined && 'seats' in proposed ? proposed.seats : 0 };
  const phase: readonly StepKind[] = stage === 'draft' ? beforeLock : stage === 'locked' ? afterLock : [];
  const open = phase.filter((kind) => stepOrder.indexOf(kind) > (last === undefined ? -1 : stepOrder.indexOf(last)));

  const list = useRef<HTMLOListElement>(null);
  const take = async (step: Step): Promise<void> => {
    const answer = await api.post(`/rounds/${id}/steps`, step);
    setFailure(answer.ok ? undefined : answer.error);
    if (!answer.ok) return;
    onTaken?.(step);
    await reload();
    // The next step is opened; the hand goes on there.
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('details[open] input, details[open] summary')?.focus());
  };
  const takeBack = async (kind: StepKind): Promise<void> => {
    const answer = await api.delete(`/rounds/${id}/steps/${kind}`);
    setFailure(answer.ok ? undefined : answer.error);
    if (answer.ok) await reload();
  };
  const item = (kind: StepKind): ReactNode => {
    const recorded = steps[kind];
    if (recorded !== undefined)
      return (
        <li key={kind}>
          <Mark shape="ok" />
          <div>
            <b>{said(stepName[kind])}</b>: {stepText(recorded.step)}{' '}
            <span className="label">
              {recorded.by}, {clock(recorded.at)} ngày {day(recorded.at)}
            </span>
            {kind === last && phase.includes(kind) ? (
              <Button className="small quiet" aria-label={`Lấy lại bước: ${said(stepName[kind])}`} onClick={() => void takeBack(kind)}>
                Lấy lại bước
              </Button>
            ) : null}
          </div>
        </li>
      );
    if (!open.includes(kind)) {
      const later = stage === 'draft' && (afterLock as readonly StepKind[]).includes(kind);
      return (
        <li key={kind}>
          <Mark shape="wait" />
          <div>
            {said(stepName[kind])}: <span className="label">{later ? 'sau khi chốt danh sách' : 'không ghi'}</span>
          </div>
        </li>
      );
    }
    return (
      <li key={kind}>
        <Mark shape={kind === open[0] ? 'now' : 'wait'} />
        <details key={`${kind}-${String(kind === open[0])}`} open={kind === open[0]}>
          <summary>{said(stepName[kind])}</summary>
          <StepForm key={JSON.stringify([known.seats, known.alternates, known.nominees.length])} kind={kind} facts={known} present={meeting.base.present} onTake={(step) => void take(step)} />
        </details>
      </li>
    );
  };

  return (
    <Sheet heading="Các bước của lần bầu" className="life">
      <ol ref={list}>
        {election.fixed ? null : beforeLock.map(item)}
        <li>
          <Mark shape={election.lockedAt === undefined ? 'wait' : 'lock'} />
          <div>
            <b>Chốt danh sách</b>
            {election.lockedAt === undefined ? null : (
              <span className="label">
                {' '}
                {clock(election.lockedAt)} ngày {day(election.lockedAt)}
                {election.listVote === undefined ? '' : `; ${voteText(election.listVote)}`}
              </span>
            )}
          </div>
        </li>
        {afterLock.map(item)}
      </ol>
      <Trouble failure={failure} />
    </Sheet>
  );
}
