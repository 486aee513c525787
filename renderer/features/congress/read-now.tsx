import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { ScriptView } from '../../../src/usecases/views.ts';
import { ScriptText } from '../../parts/script-text.tsx';
import { useAnswer } from '../../stores/answer.ts';

/** What is read aloud at this step: the first text, and where the rest is. */
export function ReadNow(): ReactNode {
  const { value } = useAnswer<ScriptView>('/script');
  const text = value?.now?.texts[0];
  if (value?.now === undefined || text === undefined) return null;
  const more = value.now.texts.length - 1;
  return (
    <section className="read-now" aria-label="Lời dẫn lúc này">
      <ScriptText text={text} />
      <p>
        <Link href="/script">{more > 0 ? `Lời dẫn: còn ${more} phần nữa ở bước này` : 'Mở lời dẫn'}</Link>
      </p>
    </section>
  );
}
