import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useParams } from 'wouter';
import type { ComparedPaper, ComparisonView } from '../../../src/usecases/views.ts';
import { api, type Failure } from '../../api.ts';
import { Frame } from '../../parts/frame.tsx';
import { FailureBand } from '../../parts/message.tsx';
import { groundOf, type Ground } from '../../parts/typing/ground.ts';
import '../../parts/typing/typing.css';
import { useCongress } from '../../stores/congress.ts';
import { Paper } from '../../parts/typing/paper.tsx';
import { ReopenedBand } from '../../parts/reopened.tsx';
import './compare.css';
import { BoardList } from './board-list.tsx';
import { Differences } from './list.tsx';
import { Logs } from './logs.tsx';
import { StackMap } from './map.tsx';
import { drawnPapers, isOnPaper, keyOf, openKeys, placesOf, taskAt, toReread } from './papers.ts';
import { Right } from './right.tsx';
import { Totals } from './totals.tsx';

/** ↑ ↓ walk through what is open, from bundle to bundle; nothing wraps round at the end. */
function useArrows(view: ComparisonView | undefined, current: string | undefined, choose: (key: string) => void): void {
  useEffect(() => {
    if (view === undefined) return;
    const listen = (event: KeyboardEvent): void => {
      if (event.code !== 'ArrowUp' && event.code !== 'ArrowDown') return;
      if (event.target instanceof HTMLElement && event.target.closest('input, select, textarea') !== null) return;
      const open = openKeys(view);
      const to = open[open.indexOf(current ?? '') + (event.code === 'ArrowDown' ? 1 : -1)];
      if (to === undefined) return;
      event.preventDefault();
      choose(to);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [view, current, choose]);
}

/** In a rehearsal there is no stack to take the paper from: the program draws it. */
function TrialPaper({ view, paper, ground }: { readonly view: ComparisonView; readonly paper: ComparedPaper; readonly ground: Ground }): ReactNode {
  const papers = view.rehearsalPapers?.[paper.bundle - 1] ?? [];
  return drawnPapers(paper).map((place) => {
    const marks = papers[place - 1];
    return marks === undefined ? null : <Paper key={place} place={place} marks={marks} candidates={ground.candidates} />;
  });
}

/** The entries side by side, bundle after bundle; only what differs is read again from the paper. */
export default function ComparePage(): ReactNode {
  const { id } = useParams<{ id: string }>();
  const congress = useCongress((state) => state.congress);
  const refresh = useCongress((state) => state.refresh);
  const [view, setView] = useState<ComparisonView>();
  const [failure, setFailure] = useState<Failure>();
  const [chosen, setChosen] = useState<string>();

  const load = useCallback(async () => {
    const answer = await api.get<ComparisonView>(`/rounds/${id}/comparison`);
    if (answer.ok) setView(answer.value);
    setFailure(answer.ok ? undefined : answer.error);
    await refresh();
  }, [id, refresh]);
  useEffect(() => void load(), [load]);

  const task = useMemo(() => (view === undefined ? undefined : taskAt(view, chosen)), [view, chosen]);
  const current = task !== undefined && isOnPaper(task) ? keyOf(task.paper) : undefined;
  useArrows(view, current, setChosen);
  const leave = useCallback(() => setChosen(undefined), []);
  const details = congress?.details;
  const ground = useMemo(
    () => (view === undefined || details === undefined ? undefined : groundOf(view.election, details.regulation, details.settings.allDisagreeMulti ?? 'invalid')),
    [view, details],
  );

  if (view === undefined || task === undefined || ground === undefined) {
    return <Frame step={Number(id)} doing="đối chiếu"><div className="page"><FailureBand failure={failure} /></div></Frame>;
  }
  const { all, same, differing, apart, papers } = placesOf(view);
  return (
    <Frame step={Number(id)} doing="đối chiếu" next="kết quả" className="compare" foot={<Totals view={view} />}>
      <section className="left sheet">
        <div className="sum">
          <h1>
            <span className="fig">{same}</span> chỗ khớp, <span className="fig">{differing}</span> chỗ khác nhau
            {apart === 0 ? null : (
              <>
                , <span className="fig">{apart}</span> chỗ để riêng
              </>
            )}
          </h1>
          {all === papers ? null : (
            <p className="label">
              {all} chỗ, {papers} tờ: có chỗ không phải lần nhập nào cũng có
            </p>
          )}
        </div>
        <FailureBand failure={failure} />
        <ReopenedBand round={view.election} />
        <StackMap view={view} current={current} />
        <div className="lists">
          {/* Nothing is left to read again: what the board goes through stands first. */}
          {toReread(view) === 0 ? <BoardList view={view} current={current} choose={setChosen} /> : null}
          <Differences view={view} current={current} choose={setChosen} />
          {isOnPaper(task) ? <TrialPaper view={view} paper={task.paper} ground={ground} /> : null}
          <Logs view={view} />
        </div>
      </section>
      <section className="right sheet" aria-label="Phiếu đang xem" tabIndex={0}>
        <Right view={view} task={task} ground={ground} load={load} choose={setChosen} leave={leave} />
      </section>
    </Frame>
  );
}
