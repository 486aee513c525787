import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { Message } from '../../parts/message.tsx';
import type { Standing } from './barred.ts';

/** Who typed or read an entry of the bundle does not read its papers again: said before anything is typed. */
export function RereadHint({ standing }: { readonly standing: Standing }): ReactNode {
  if (standing === 'free') return null;
  return (
    <Message kind="doubt">
      {standing === 'barred' ? (
        <>
          Đồng chí đã nhập hoặc đọc tập này ở một lần nhập: người khác đọc lại phiếu này. <Link href="/login">Đổi người</Link>
        </>
      ) : (
        'Đồng chí đã nhập hoặc đọc tập này, nhưng không còn ai khác: đồng chí đọc lại, một người nhìn cùng.'
      )}
    </Message>
  );
}
