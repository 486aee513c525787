import type { ReactNode } from 'react';
import { Mark, type Shape } from '../../parts/mark.tsx';

export type Finding = { readonly kind: 'ok' | 'doubt' | 'bad'; readonly text: string };

const shapes: Readonly<Record<Finding['kind'], Shape>> = { ok: 'ok', doubt: 'doubt', bad: 'stop' };

/** What the figures say about one another, while they are typed. */
export const Check = ({ findings }: { readonly findings: readonly Finding[] }): ReactNode => (
  <ul className="checks" aria-live="polite">
    {findings.map(({ kind, text }) => (
      <li key={text} className={kind}>
        <Mark shape={shapes[kind]} />
        <span>{text}</span>
      </li>
    ))}
  </ul>
);
