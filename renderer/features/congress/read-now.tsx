import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { ScriptView } from '../../../src/usecases/views.ts';
import { Button } from '../../parts/button.tsx';
import { speakerText, Spoken } from '../../parts/script-text.tsx';
import { useAnswer } from '../../stores/answer.ts';
import { useCongress } from '../../stores/congress.ts';

/** About as much as is said in a breath or two. */
const enough = 260;

/** What is read aloud at this moment, one text after the other, each by its beginning; the script has the rest. */
export function ReadNow(): ReactNode {
  const { value } = useAnswer<ScriptView>('/script');
  const now = value?.now;
  return now === undefined || now.texts.length === 0 ? null : <Texts key={`${now.round}.${now.texts.map(({ key }) => key).join(' ')}`} now={now} />;
}

function Texts({ now }: { readonly now: NonNullable<ScriptView['now']> }): ReactNode {
  const elections = useCongress((state) => state.congress?.elections) ?? [];
  const [at, setAt] = useState(0);
  const [text, after] = [now.texts[at], now.texts[at + 1]];
  if (text === undefined) return null;
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
        {at === 0 ? null : (
          <Button className="quiet small" onClick={() => setAt(at - 1)}>
            Lùi
          </Button>
        )}
        {after === undefined ? null : (
          <Button className="quiet small" onClick={() => setAt(at + 1)}>
            Rồi đọc: {after.heading}
          </Button>
        )}
        <Link href="/script">{said.length < text.text.length || text.report !== undefined ? 'Đọc tiếp trong lời dẫn' : 'Mở lời dẫn'}</Link>
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
