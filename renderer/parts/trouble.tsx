import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Failure } from '../api.ts';
import { Message } from './message.tsx';

/** A failure with the way out of it. */
export function Trouble({ failure }: { readonly failure: Failure | undefined }): ReactNode {
  if (failure === undefined) return null;
  return (
    <Message>
      {failure.message}
      {failure.code === 'NO_SESSION' ? <Link href="/login"> Đăng nhập</Link> : null}
      {failure.code === 'NO_FILE' ? <Link href="/"> Về màn hình đầu</Link> : null}
    </Message>
  );
}
