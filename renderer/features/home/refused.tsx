import type { ReactNode } from 'react';
import type { Failure } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { Message } from '../../parts/message.tsx';

/** A file that did not open, and what may still be done with it. */
export type Refusal = { readonly name: string; readonly failure: Failure };

/** Another program holds it, or it cannot be written: what it says can still be seen. */
export const canBeSeen = ({ code }: Failure): boolean => code === 'FILE_LOCKED' || code === 'FILE_READ_ONLY';

type RefusedProps = { readonly refusal: Refusal; readonly onLook: (name: string) => Promise<void> };

export const Refused = ({ refusal: { name, failure }, onLook }: RefusedProps): ReactNode => (
  <Message>
    <b>{name}</b>: {failure.message}
    <div className="acts">
      <Button autoFocus onClick={() => void onLook(name)}>
        Mở để xem
      </Button>
    </div>
  </Message>
);
