import type { ReactNode } from 'react';
import { Mark } from '../../parts/mark.tsx';
import type { ScriptPage } from './pages.ts';

type ContentsProps = { readonly pages: readonly ScriptPage[]; readonly shown: string | undefined; readonly onShow: (id: string | undefined) => void };

const groupBy = <K,>(pages: readonly ScriptPage[], key: (page: ScriptPage) => K): readonly (readonly ScriptPage[])[] => [...Map.groupBy(pages, key).values()];

/** The whole script by meeting and election; the election in hand stands open. */
export const Contents = ({ pages, shown, onShow }: ContentsProps): ReactNode => (
  <nav className="contents" aria-label="Mục lục lời dẫn">
    <h2>Mục lục lời dẫn</h2>
    {groupBy(pages, (one) => one.meeting).map((meeting) => (
      <section key={meeting[0]?.meeting}>
        <h3>{meeting[0]?.meeting}</h3>
        {groupBy(meeting, (one) => one.election).map((election) => (
          <Election key={election[0]?.election} pages={election} shown={shown} onShow={onShow} />
        ))}
      </section>
    ))}
  </nav>
);

function Election({ pages, shown, onShow }: ContentsProps): ReactNode {
  const inHand = pages.some((one) => one.now);
  const usual = pages.filter((one) => one.now || !one.whenNeeded);
  const others = pages.filter((one) => !usual.includes(one));
  const item = (page: ScriptPage): ReactNode => (
    <li key={page.id} className={page.now ? 'is-now' : ''}>
      <button type="button" {...(page.id === shown ? { 'aria-current': true as const } : {})} onClick={() => onShow(page.id)}>
        {page.now ? <Mark shape="now" label="đang đọc" /> : <span aria-hidden="true" />}
        {page.text.heading}
        {page.text.edited ? <em> đã sửa</em> : null}
      </button>
    </li>
  );
  return (
    <details open={inHand || pages.some((one) => one.id === shown)}>
      <summary className={inHand ? 'is-now' : ''}>{pages[0]?.title}</summary>
      <ol>{usual.map(item)}</ol>
      {others.length === 0 ? null : (
        <>
          <p className="label">Chỉ đọc khi cần</p>
          <ol>{others.map(item)}</ol>
        </>
      )}
    </details>
  );
}
