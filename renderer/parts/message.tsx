import type { ReactNode } from 'react';
import type { Failure } from '../api.ts';
import { Mark, type Shape } from './mark.tsx';

type MessageProps = { readonly kind?: 'fault' | 'doubt' | 'done'; readonly children: ReactNode };

const shapes: Readonly<Record<NonNullable<MessageProps['kind']>, Shape>> = { fault: 'stop', doubt: 'doubt', done: 'ok' };

/** A band that says what happened and what to do now. A fault is spoken at once. */
export function Message({ kind = 'fault', children }: MessageProps): ReactNode {
  return (
    <div className={`message ${kind}`} role={kind === 'fault' ? 'alert' : 'status'}>
      <Mark shape={shapes[kind]} />
      <div>{children}</div>
    </div>
  );
}

export const FailureBand = ({ failure }: { readonly failure: Failure | undefined }): ReactNode =>
  failure === undefined ? null : <Message>{failure.message}</Message>;
