import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { ScriptView } from '../../../src/usecases/views.ts';
import { speakerText, Spoken } from '../../parts/script-text.tsx';
import { useAnswer } from '../../stores/answer.ts';
import { useCongress } from '../../stores/congress.ts';

/** About as much as is said in a breath or two. */
const enough = 260;

/** What is read aloud at this moment, its beginning; the script has the rest. */
export function ReadNow(): ReactNode {
  const { value } = useAnswer<ScriptView>('/script');
  const elections = useCongress((state) => state.congress?.elections) ?? [];
  const now = value?.now;
  const text = now?.texts[0];
  if (now === undefined || text === undefined) return null;
  const opinion = elections.find(({ id }) => id === now.election)?.post === 'opinion';
  const said = beginning(text.text);
  return (
    <section className="read-now" aria-label="Lời dẫn lúc này">
      <p className="by">
        <b>{speakerText(text.speaker, opinion)} đọc</b> <span className="label">
          {now.title} · {text.heading}
        </span>
      </p>
      <Spoken text={said} />
      <p className="more-script">
        <Link href="/script">{said.length < text.text.length || now.texts.length > 1 ? 'Đọc tiếp trong lời dẫn' : 'Mở lời dẫn'}</Link>
      </p>
    </section>
  );
}

/** Whole sentences, never half of one. */
function beginning(text: string): string {
  if (text.length <= enough) return text;
  const ends = [...text.matchAll(/[.?!…](?=\s+\p{Lu}|\s*\()/gu)].map(({ index }) => index + 1);
  return text.slice(0, ends.findLast((end) => end <= enough) ?? ends[0] ?? text.length);
}
