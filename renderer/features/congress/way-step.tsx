import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { Mark, type Shape } from '../../parts/mark.tsx';

export type StepState = 'done' | 'cur' | 'held' | 'todo';

type StepProps = {
  readonly state: StepState;
  /** The congress stands here. */
  readonly here?: boolean;
  readonly number?: number;
  readonly title: string;
  readonly to: string;
  readonly word: string;
  readonly note: ReactNode;
  readonly children?: ReactNode;
};

const shapes: Readonly<Record<StepState, Shape>> = { done: 'ok', cur: 'now', held: 'doubt', todo: 'wait' };

/** One line of the plan: its mark, its number, where it stands in a word. */
export function StepItem({ state, here = false, number, title, to, word, note, children }: StepProps): ReactNode {
  return (
    <li className={`step ${state}${here ? ' here' : ''}`} {...(here ? { 'aria-current': 'step' as const } : {})}>
      <Mark shape={shapes[state]} />
      <h3>
        <Link href={to}>
          {number === undefined ? null : <span className="fig">{number}</span>} {title}
        </Link>
      </h3>
      <span className="state">{word}</span>
      {note === undefined ? null : <p>{note}</p>}
      {children}
    </li>
  );
}
