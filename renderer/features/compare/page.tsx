import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useParams } from 'wouter';
import type { ComparisonView } from '../../../src/usecases/views.ts';
import { api, type Answer, type Failure } from '../../api.ts';
import { Frame } from '../../parts/frame.tsx';
import { FailureBand } from '../../parts/message.tsx';
import { groundOf, type Ground } from '../../parts/typing/ground.ts';
import '../../parts/typing/typing.css';
import { useCongress } from '../../stores/congress.ts';
import { Paper } from '../../parts/typing/paper.tsx';
import './compare.css';
import { Conclude } from './conclude.tsx';
import { Gap } from './gap.tsx';
import { BoardList, Differences } from './list.tsx';
import { StackMap } from './map.tsx';
import { collectedDiffers, differences, openPositions, setApart, taskAt, toReread, type Task } from './papers.ts';
import { Recount } from './recount.tsx';
import { Reread } from './reread.tsx';
import { RereadHint } from './reread-hint.tsx';
import { Ruling } from './ruling.tsx';
import { Totals } from './totals.tsx';

/** ↑ ↓ walk through what is open; nothing wraps round at the end. */
function useArrows(view: ComparisonView | undefined, current: number | undefined, choose: (position: number) => void): void {
  useEffect(() => {
    if (view === undefined) return;
    const listen = (event: KeyboardEvent): void => {
      if (event.code !== 'ArrowUp' && event.code !== 'ArrowDown') return;
      if (event.target instanceof HTMLElement && event.target.closest('input, select, textarea') !== null) return;
      const open = openPositions(view);
      const to = open[open.indexOf(current ?? -1) + (event.code === 'ArrowDown' ? 1 : -1)];
      if (to === undefined) return;
      event.preventDefault();
      choose(to);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [view, current, choose]);
}

type RightProps = { readonly view: ComparisonView; readonly task: Task; readonly ground: Ground; readonly load: () => Promise<void>; readonly leave: () => void };

function Right({ view, task, ground, load, leave }: RightProps): ReactNode {
  const base = `/rounds/${view.election.id}/comparison`;
  const settle = async (answer: Promise<Answer<unknown>>): Promise<Failure | undefined> => {
    const given = await answer;
    if (!given.ok) return given.error;
    await load();
    return undefined;
  };
  if (task.kind === 'conclude') return <Conclude view={view} concluded={load} />;
  const { paper } = task;
  const at = `${base}/${paper.position}`;
  const props = { key: `${paper.position} ${paper.state}`, paper, ground };
  const hint = <RereadHint view={view} />;
  const board = view.election.details.board;
  switch (task.kind) {
    case 'reread':
      return <Reread {...props} key={props.key} hint={hint} save={(reading) => settle(api.post(`${at}/reread`, { reading }))} />;
    case 'gap':
      return (
        <Gap
          {...props}
          key={props.key}
          hint={hint}
          save={(reading) => settle(api.post(`${at}/reread`, { reading }))}
          remove={async (note) => {
            const failure = await settle(api.post(`${at}/remove`, { note }));
            if (failure === undefined) leave();
            return failure;
          }}
        />
      );
    case 'rule':
      return <Ruling {...props} key={props.key} members={1 + (board.secretary === undefined ? 0 : 1) + board.members.length} rule={(ruling, votesFor) => settle(api.post(`${at}/ruling`, { ruling, votesFor }))} />;
  }
}

/** In a rehearsal there is no stack to take the paper from: the program draws it. Places taken out do not count. */
function TrialPaper({ view, position, ground }: { readonly view: ComparisonView; readonly position: number; readonly ground: Ground }): ReactNode {
  const place = position - view.papers.filter((paper) => paper.position < position && paper.state === 'removed').length;
  const marks = view.rehearsalPapers?.[place - 1];
  return marks === undefined ? null : <Paper place={place} marks={marks} candidates={ground.candidates} />;
}

/** Two entries side by side; only what differs is read again from the paper. */
export default function ComparePage(): ReactNode {
  const { id } = useParams<{ id: string }>();
  const congress = useCongress((state) => state.congress);
  const refresh = useCongress((state) => state.refresh);
  const [view, setView] = useState<ComparisonView>();
  const [failure, setFailure] = useState<Failure>();
  const [chosen, setChosen] = useState<number>();

  const load = useCallback(async () => {
    const answer = await api.get<ComparisonView>(`/rounds/${id}/comparison`);
    if (answer.ok) setView(answer.value);
    setFailure(answer.ok ? undefined : answer.error);
    await refresh();
  }, [id, refresh]);
  useEffect(() => void load(), [load]);

  const task = useMemo(() => (view === undefined ? undefined : taskAt(view, chosen)), [view, chosen]);
  const current = task === undefined || task.kind === 'conclude' ? undefined : task.paper.position;
  useArrows(view, current, setChosen);
  const details = congress?.details;
  const ground = useMemo(
    () => (view === undefined || details === undefined ? undefined : groundOf(view.election, details.regulation, details.settings.allDisagreeMulti ?? 'invalid')),
    [view, details],
  );

  if (view === undefined || task === undefined || ground === undefined) {
    return <Frame step={Number(id)} doing="đối chiếu"><div className="page"><FailureBand failure={failure} /></div></Frame>;
  }
  const apart = setApart(view).length;
  return (
    <Frame step={Number(id)} doing="đối chiếu" next="kết quả" className="compare" foot={<Totals view={view} />}>
      <section className="left sheet">
        <div className="sum">
          <h1>
            <span className="fig">{view.same}</span> phiếu khớp, <span className="fig">{differences(view).length}</span> phiếu khác nhau
            {apart === 0 ? null : (
              <>
                , <span className="fig">{apart}</span> phiếu để riêng
              </>
            )}
          </h1>
          <p>so từng phiếu theo thứ tự trong tập</p>
        </div>
        <FailureBand failure={failure} />
        {collectedDiffers(view) ? <Recount view={view} counted={load} /> : null}
        <StackMap papers={view.papers} current={current} />
        <div className="lists">
          <Differences view={view} current={current} choose={setChosen} />
          {toReread(view) === 0 ? <BoardList view={view} current={current} choose={setChosen} /> : null}
          {task.kind === 'conclude' ? null : <TrialPaper view={view} position={task.paper.position} ground={ground} />}
        </div>
      </section>
      <section className="right sheet" aria-label="Phiếu đang xem" tabIndex={0}>
        <Right view={view} task={task} ground={ground} load={load} leave={() => setChosen(undefined)} />
      </section>
    </Frame>
  );
}
