import { useEffect, useState, type ReactNode } from 'react';
import { runSeconds, useTrainer } from './store.ts';
import { Typing } from './typing.tsx';

const clockText = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

function useLeft(startedAt: number): number {
  const [now, setNow] = useState(startedAt);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, []);
  return Math.max(0, Math.ceil(runSeconds - (now - startedAt) / 1000));
}

/** Two minutes; the paper in hand when they end does not count. */
export function Run(): ReactNode {
  const { paper, attempts, startedAt, end } = useTrainer();
  const left = useLeft(startedAt);
  useEffect(() => {
    if (left === 0 || paper === undefined) end();
  }, [left, paper, end]);
  if (paper === undefined) return null;
  return (
    <Typing paper={paper} place={attempts.length + 1}>
      <p className="sheet timer" role="timer">
        <span>
          Còn <b className="fig">{clockText(left)}</b>
        </span>
        <span>{left > runSeconds / 2 ? 'phiếu gạch tên; phút sau là phiếu đồng ý' : 'phiếu đồng ý: ô trái đồng ý, ô phải không đồng ý'}</span>
        <span>
          đã gõ <b className="fig">{attempts.length}</b> phiếu
        </span>
      </p>
    </Typing>
  );
}
