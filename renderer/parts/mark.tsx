import type { ReactNode } from 'react';

export type Shape = 'ok' | 'bad' | 'doubt' | 'stop' | 'now' | 'wait' | 'lock' | 'off' | 'disk' | 'arrow' | 'eye';
export type Tone = 'ok' | 'bad' | 'doubt' | 'now' | 'hand' | 'plain' | 'wait';

const usual: Readonly<Record<Shape, Tone>> = {
  ok: 'ok',
  bad: 'bad',
  doubt: 'doubt',
  stop: 'bad',
  now: 'now',
  wait: 'wait',
  lock: 'plain',
  off: 'plain',
  disk: 'ok',
  arrow: 'plain',
  eye: 'plain',
};

type MarkProps = { readonly shape: Shape; readonly tone?: Tone; readonly big?: boolean; readonly label?: string };

/** A state as a shape; with `label` it is spoken, without one the word stands beside it. */
export function Mark({ shape, tone, big = false, label }: MarkProps): ReactNode {
  return (
    <svg
      className={`mark ${tone ?? usual[shape]}${big ? ' big' : ''}`}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      <use href={`#m-${shape}`} />
    </svg>
  );
}
