import type { ReactNode } from 'react';
import { never } from '../../../src/domain/result.ts';
import type { ComparedPaper, ComparisonView, Reading } from '../../../src/usecases/views.ts';
import { api, type Answer, type Failure } from '../../api.ts';
import type { Ground } from '../../parts/typing/ground.ts';
import { useCongress } from '../../stores/congress.ts';
import { useSession } from '../../stores/session.ts';
import { rereadStanding } from './barred.ts';
import { Conclude } from './conclude.tsx';
import { Gap } from './gap.tsx';
import { gapText } from './gap-words.ts';
import { Kept } from './kept.tsx';
import { BundleOff, SumOff } from './off.tsx';
import { bundlesOf, isGap, keyOf, type Task } from './papers.ts';
import { Removable } from './remove.tsx';
import { Reread } from './reread.tsx';
import { RereadHint } from './reread-hint.tsx';
import { Ruling } from './ruling.tsx';
import { ToCome } from './to-come.tsx';
import { Withdraws } from './withdraws.tsx';

type RightProps = {
  readonly view: ComparisonView;
  readonly task: Task;
  readonly ground: Ground;
  readonly load: () => Promise<void>;
  readonly choose: (key: string) => void;
  readonly leave: () => void;
};

/** The one thing that is asked for now. */
export function Right({ view, task, choose, ...rest }: RightProps): ReactNode {
  switch (task.kind) {
    case 'conclude':
      return <Conclude view={view} concluded={rest.load} />;
    case 'toCome':
      return <ToCome round={view.election.id} bundles={task.bundles} />;
    case 'bundleOff':
      return <BundleOff key={task.bundle.bundle} view={view} load={rest.load} bundle={task.bundle} choose={choose} />;
    case 'sumOff':
      return <SumOff view={view} load={rest.load} />;
    case 'reread':
    case 'gap':
    case 'kept':
    case 'rule':
      return (
        <>
          {view.concluded ? <Withdraws /> : null}
          <OnPaper key={`${keyOf(task.paper)} ${task.paper.state}`} view={view} task={task} {...rest} />
        </>
      );
    default:
      return never(task);
  }
}

type OnPaperProps = Omit<RightProps, 'task' | 'choose'> & { readonly task: Extract<Task, { readonly paper: ComparedPaper }> };

/** What is to be done with one paper. */
function OnPaper({ view, task: { kind, paper }, ground, load, leave }: OnPaperProps): ReactNode {
  const person = useSession((state) => state.person);
  const people = useCongress((state) => state.congress?.people) ?? [];
  const at = `/rounds/${view.election.id}/bundles/${paper.bundle}/papers/${paper.position}`;
  const settle = async (answer: Promise<Answer<unknown>>): Promise<Failure | undefined> => {
    const given = await answer;
    if (!given.ok) return given.error;
    await load();
    return undefined;
  };
  /** What was done ends with this paper: the next one is shown. */
  const end = async (answer: Promise<Answer<unknown>>): Promise<Failure | undefined> => {
    const failure = await settle(answer);
    if (failure === undefined) leave();
    return failure;
  };
  const standing = rereadStanding(bundlesOf(view).find(({ bundle }) => bundle === paper.bundle), person, people);
  const reading = { paper, ground, hint: <RereadHint standing={standing} />, barred: standing === 'barred', save: (given: Reading) => settle(api.post(`${at}/reread`, { reading: given })) };
  const remove = (note: string): Promise<Failure | undefined> => end(api.post(`${at}/remove`, { note }));
  const removable = { paper, about: isGap(paper) ? gapText(view, paper) : '', remove: isGap(paper) ? remove : undefined };
  const { secretary, members } = view.election.details.board;
  switch (kind) {
    case 'reread':
      return <Reread {...reading} {...(paper.state === 'removed' ? { back: leave } : {})} />;
    case 'gap':
      return <Gap view={view} {...reading} remove={remove} />;
    case 'kept':
      return <Removable {...removable}>{(offer) => <Kept paper={paper} offer={offer} leave={leave} />}</Removable>;
    case 'rule':
      return (
        <Removable {...removable}>
          {(offer) => (
            <Ruling
              paper={paper}
              ground={ground}
              members={1 + (secretary === undefined ? 0 : 1) + members.length}
              offer={offer}
              leave={leave}
              rule={(ruling, votesFor) => end(api.post(`${at}/ruling`, { ruling, votesFor }))}
            />
          )}
        </Removable>
      );
    default:
      return never(kind);
  }
}
