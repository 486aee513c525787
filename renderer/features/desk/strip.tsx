import { memo, type ReactNode } from 'react';
import { classify, type BallotRules } from '../../../src/domain/count/classify.ts';
import type { SavedReading } from '../../../src/usecases/views.ts';
import { Key } from '../../parts/key.tsx';
import { useDesk } from './store.ts';

const group = 50;
const step = 11.4;
const left = (index: number): number => index * step + Math.floor(index / 5) * 4;

type State = 'saved' | 'invalid' | 'aside' | 'now' | 'left';

const stateOf = (reading: SavedReading, rules: BallotRules): State =>
  reading.aside ? 'aside' : classify(reading.marks, rules).kind === 'invalid' ? 'invalid' : 'saved';

const Paper = memo(function Paper({ x, state }: { readonly x: number; readonly state: State }): ReactNode {
  switch (state) {
    case 'saved':
      return <rect x={x} y="4" width="9" height="18" fill="var(--ink-2)" />;
    case 'invalid':
      return <path d={`M${x + 0.5} 4.5h8v17h-8zM${x + 1.5} 7.5l6 11m0-11l-6 11`} fill="var(--sheet)" stroke="var(--invalid)" strokeWidth="1.4" />;
    case 'aside':
      return <path d={`M${x + 4.5} 5l4.5 16h-9z`} fill="var(--doubt-wash)" stroke="var(--doubt)" strokeWidth="1.6" />;
    case 'now':
      return <rect x={x - 0.5} y="1.5" width="10" height="23" fill="var(--sheet)" stroke="var(--hand)" strokeWidth="3" />;
    case 'left':
      return <rect x={x + 0.75} y="4.75" width="7.5" height="16.5" fill="var(--sheet)" stroke="var(--line)" strokeWidth="1.2" />;
  }
});

/** Where the paper in hand lies: the fifty papers around it. */
export function Strip({ bundle, bundles }: { readonly bundle: number; readonly bundles: number }): ReactNode {
  const readings = useDesk((state) => state.readings);
  const papers = useDesk((state) => state.papers);
  const rules = useDesk((state) => state.ground?.rules);
  const turnTo = useDesk((state) => state.turnTo);
  const press = useDesk((state) => state.key);
  const numLockOff = useDesk((state) => state.numLockOff);
  if (rules === undefined) return null;
  const now = readings.length + 1;
  const start = Math.floor((Math.min(now, Math.max(papers, 1)) - 1) / group) * group;
  const end = Math.min(start + group, Math.max(papers, readings.length));
  const places = Array.from({ length: end - start }, (_, index) => start + index + 1);
  const over = now > papers;
  return (
    <div className="stack">
      <p>
        <b>
          Tập <span className="fig">{bundle}</span> trong <span className="fig">{bundles}</span> · {over ? 'đã hết tập' : <>phiếu <span className="fig">{now} / {papers}</span></>}
        </b>
        <button type="button" className="redo" onClick={(event) => { event.currentTarget.blur(); press({ kind: 'alike' }, numLockOff); }}>
          <Key>F6</Key> nhiều tờ giống hệt nhau
        </button>
        <button type="button" className="redo" onClick={(event) => { event.currentTarget.blur(); turnTo('finish'); }}>
          <Key>F9</Key> đã hết tập
        </button>
      </p>
      <svg width="616" height="26" viewBox="-2 0 616 26" role="img" aria-label={`Đã nhập ${readings.length} phiếu, còn ${Math.max(papers - readings.length, 0)}`}>
        {places.map((place, index) => {
          const reading = readings[place - 1];
          const state = reading === undefined ? (place === now ? 'now' : 'left') : stateOf(reading, rules);
          return <Paper key={place} x={left(index)} state={state} />;
        })}
      </svg>
    </div>
  );
}
