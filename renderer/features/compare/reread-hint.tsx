import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { nameKey } from '../../../src/domain/names.ts';
import type { ComparisonView } from '../../../src/usecases/views.ts';
import { Message } from '../../parts/message.tsx';
import { useSession } from '../../stores/session.ts';

/** Somebody who typed or read an entry does not read its papers again: said before anything is typed. */
export function RereadHint({ view }: { readonly view: ComparisonView }): ReactNode {
  const person = useSession((state) => state.person);
  if (person === undefined) return null;
  const key = nameKey(person.name);
  const tookPart = view.election.entries.some(({ typist, reader }) => typist?.id === person.id || [typist?.name, reader].some((name) => name !== undefined && nameKey(name) === key));
  if (!tookPart) return null;
  return (
    <Message kind="doubt">
      Đồng chí đã nhập hoặc đọc ở một lượt. Người khác, nếu có, đọc lại phiếu này. <Link href="/login">Đổi người</Link>
    </Message>
  );
}
