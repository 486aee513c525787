import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { ScriptView } from '../../../src/usecases/views.ts';
import type { Failure } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { Key } from '../../parts/key.tsx';
import { RehearsalBand } from '../../parts/rehearsal.tsx';
import { Late, Report, speakerText, Spoken } from '../../parts/script-text.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { useCongress } from '../../stores/congress.ts';
import { isOpinion, neighbour, pagesOf, type ScriptPage } from './pages.ts';
import { usePlace } from './place.ts';

type ReadingProps = { readonly script: ScriptView | undefined; readonly failure: Failure | undefined };

/** For a second screen: one text, very large, following the program until somebody reads ahead. */
export function Reading({ script, failure }: ReadingProps): ReactNode {
  const [, go] = useLocation();
  const { congress, refresh } = useCongress();
  useEffect(() => {
    void refresh();
  }, [refresh]);
  const pages = script === undefined ? [] : pagesOf(script);
  const { page, following, goTo, follow } = usePlace(pages);
  const next = neighbour(pages, page?.id, 1);
  const leave = (): void => {
    if (window.opener !== null) window.close();
    else go('/script?');
  };
  const keys = useReadingKeys({ onForward: () => goTo(next), onBack: () => goTo(neighbour(pages, page?.id, -1)), onNow: follow, onLeave: leave, shown: page?.id });
  return (
    <div className="reading">
      {congress?.rehearsal === true ? <RehearsalBand /> : null}
      <main ref={keys} tabIndex={-1} aria-live="polite">
        <Trouble failure={failure} />
        {page === undefined ? <p className="say-aloud">{script === undefined ? 'Đang mở…' : 'Lúc này chưa có gì để đọc.'}</p> : <Words page={page} opinion={isOpinion(pages, page.election)} />}
      </main>
      <footer>
        <Button className="small" onClick={leave}>
          Đóng
        </Button>
        {following || page === undefined ? (
          <span>Theo tiến trình bầu cử</span>
        ) : (
          <>
            <b>Đang đọc trước</b>
            <Button className="small" shortcut="Home" onClick={follow}>
              Về chỗ đang đọc
            </Button>
          </>
        )}
        <span className="coming">{next === undefined ? 'Hết lời dẫn' : `Tiếp theo: ${next.text.heading}`}</span>
        <span className="keys">
          <Key>Cách</Key> <Key>→</Key> tới <Key>←</Key> lui <Key>F</Key> cả màn hình <Key>Esc</Key> về
        </span>
      </footer>
    </div>
  );
}

const Words = ({ page, opinion }: { readonly page: ScriptPage; readonly opinion: boolean }): ReactNode => (
  <article className="spoken-page" key={page.id}>
    <p className="where">{page.title}</p>
    <h1>{page.text.heading}</h1>
    <p className="by">
      <b>{speakerText(page.text.speaker, opinion)} đọc</b>
      <span>{page.text.article}</span>
    </p>
    <Late late={page.text.late} />
    <Spoken text={page.text.text} />
    <Report lines={page.text.report} />
  </article>
);

type Keys = { readonly onForward: () => void; readonly onBack: () => void; readonly onNow: () => void; readonly onLeave: () => void; readonly shown: string | undefined };

/** Physical keys, so that an input method does no harm. A text longer than the screen is read to its end first. */
function useReadingKeys(acts: Keys): (element: HTMLElement | null) => void {
  const main = useRef<HTMLElement>(null);
  const latest = useRef(acts);
  useEffect(() => {
    latest.current = acts;
  });
  useEffect(() => {
    main.current?.scrollTo({ top: 0 });
  }, [acts.shown]);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      if (event.target instanceof HTMLButtonElement && (event.code === 'Space' || event.code === 'Enter')) return;
      const act = actOf(event.code, latest.current, main.current);
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
  return (element) => {
    main.current = element;
  };
}

function actOf(code: string, acts: Keys, main: HTMLElement | null): (() => void) | undefined {
  switch (code) {
    case 'Space':
    case 'PageDown':
      return main !== null && main.scrollTop + main.clientHeight < main.scrollHeight - 4 ? () => main.scrollBy({ top: main.clientHeight * 0.8 }) : acts.onForward;
    case 'ArrowRight':
      return acts.onForward;
    case 'ArrowLeft':
    case 'PageUp':
      return acts.onBack;
    case 'Home':
      return acts.onNow;
    case 'KeyF':
      return () => void (document.fullscreenElement === null ? document.documentElement.requestFullscreen() : document.exitFullscreen()).catch(() => undefined);
    case 'Escape':
      return document.fullscreenElement === null ? acts.onLeave : () => void document.exitFullscreen();
    default:
      return undefined;
  }
}
