import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { Message } from '../../parts/message.tsx';
import { useSession } from '../../stores/session.ts';

/** The board concludes, its head records it: said before anything is filled in. */
export function HeadOnly(): ReactNode {
  const person = useSession((state) => state.person);
  if (person?.role === 'head') return null;
  return (
    <Message kind="doubt">
      Ban cùng kết luận, Trưởng Ban ghi vào máy. <Link href="/login">Mời Trưởng Ban đăng nhập</Link>
    </Message>
  );
}
