import type { ReactNode } from 'react';
import type { Outcome } from '../../../src/domain/count/output.ts';

type VoteBarProps = { readonly votes: number; readonly whole: number; readonly line: number | undefined; readonly outcome: Outcome; readonly width: number };

/** Filled: over; hatched: tied; empty: not. The red line is half of D. */
export function VoteBar({ votes, whole, line, outcome, width }: VoteBarProps): ReactNode {
  const scale = (value: number): number => (whole === 0 ? 0 : Math.min(1, value / whole) * width);
  const reach = scale(votes);
  const won = outcome === 'elected' || outcome === 'alternate' || outcome === 'admitted';
  const tied = outcome === 'tied';
  const ink = won ? 'var(--ink-2)' : tied ? 'var(--doubt)' : 'var(--line)';
  const strokes = tied ? Array.from({ length: Math.max(0, Math.floor((reach - 8) / 9)) }, (_, at) => 3 + at * 9) : [];
  return (
    <svg width={width + 3} height="20" viewBox={`0 0 ${width + 3} 20`} aria-hidden="true">
      <rect x="1" y="5" width={reach} height="10" fill={won ? ink : 'var(--sheet)'} stroke={ink} strokeWidth="1.5" />
      {strokes.map((x) => (
        <path key={x} d={`M${x} 15l6 -10`} stroke={ink} strokeWidth="1.3" />
      ))}
      {line === undefined ? null : (
        <>
          <path d={`M${1 + scale(line)} 0v20`} stroke="var(--sheet)" strokeWidth="6" />
          <path d={`M${1 + scale(line)} 0v20`} stroke="var(--seal)" strokeWidth="2.5" />
        </>
      )}
    </svg>
  );
}
