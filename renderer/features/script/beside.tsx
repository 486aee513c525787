import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { Button } from '../../parts/button.tsx';
import { Key } from '../../parts/key.tsx';
import { Mark } from '../../parts/mark.tsx';
import { speakerText } from '../../parts/script-text.tsx';
import { comingNext, isOpinion, neighbour, type ScriptPage } from './pages.ts';

type BesideProps = {
  readonly pages: readonly ScriptPage[];
  readonly ahead: ScriptPage | undefined;
  /** The meeting decides before anything more is read. */
  readonly awaits: boolean;
  readonly onShow: (id: string) => void;
  readonly onBooklet: () => void;
};

/** What comes next, and where else the script can be read. */
export function Beside({ pages, ahead, awaits, onShow, onBooklet }: BesideProps): ReactNode {
  const [, go] = useLocation();
  const meeting = pages.find((one) => one.now)?.meeting ?? 'đại hội';
  const next = ahead === undefined ? comingNext(pages) : neighbour(pages, ahead.id, 1);
  const open = (): void => {
    // The desktop window opens no other: it reads in its own.
    if (window.open(`${location.pathname}?read#/script`, 'kiemphieu-script', 'popup,width=1280,height=800') === null) go('/script?read');
  };
  return (
    <aside className="margin">
      <section>
        <h2>
          <Mark shape="arrow" />
          Tiếp theo
        </h2>
        {awaits && ahead === undefined ? (
          <p>
            Chờ {meeting} quyết định bầu tiếp thế nào. <Link href="/congress">Ghi quyết định</Link> xong thì lời dẫn đi tiếp.
          </p>
        ) : next === undefined ? <p>Hết lời dẫn.</p> : <Next page={next} opinion={isOpinion(pages, next.election)} onShow={onShow} />}
      </section>
      <section>
        <h2>Màn hình thứ hai</h2>
        <p>Chữ thật to, tự theo tiến trình bầu cử.</p>
        <div className="acts">
          <Button tone="hand" onClick={open}>
            Mở ở cửa sổ khác
          </Button>
          <Link href="/script?read" className="btn">
            Đọc ở cửa sổ này
          </Link>
        </div>
        <p className="note">
          <Key>Cách</Key> <Key>→</Key> tới, <Key>←</Key> lui, <Key>F</Key> cả màn hình, <Key>Esc</Key> về.
        </p>
      </section>
      <section>
        <h2>Bản giấy</h2>
        <p>Cả lời dẫn thành một tập; chỗ chưa có số liệu để dấu chấm.</p>
        <div className="acts">
          <Button onClick={onBooklet}>In tập lời dẫn</Button>
          <Link href="/wordings" className="btn">
            Câu chữ của giấy tờ
          </Link>
        </div>
      </section>
      <Link href="/congress" className="btn quiet">
        Về tiến trình bầu cử
      </Link>
    </aside>
  );
}

const shorten = (text: string): string => (text.length <= 110 ? text : `${text.slice(0, text.lastIndexOf(' ', 110))}…`);

const Next = ({ page, opinion, onShow }: { readonly page: ScriptPage; readonly opinion: boolean; readonly onShow: (id: string) => void }): ReactNode => (
  <>
    <p className="label">{page.title}</p>
    <h3>{page.text.heading}</h3>
    <p className="quote">“{shorten(page.text.text)}”</p>
    <p className="note">{speakerText(page.text.speaker, opinion)} đọc</p>
    <Button className="quiet small" onClick={() => onShow(page.id)}>
      Đọc trước
    </Button>
  </>
);
