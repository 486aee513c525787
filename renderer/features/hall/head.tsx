import type { ReactNode } from 'react';
import texts from '../../../resources/texts/hall.json' with { type: 'json' };
import type { Heading } from '../../../src/domain/announce/announcement.ts';
import { resultTitle } from '../../../src/domain/announce/words.ts';
import { clock } from '../../texts/times.ts';

type HeadProps = { readonly heading: Heading; readonly confirmedAt?: string; readonly children?: ReactNode };

/** Meeting and term; and, of a result, that the board announces it and when. */
export function Head({ heading, confirmedAt, children }: HeadProps): ReactNode {
  const title = confirmedAt === undefined ? roundTitle(heading) : resultTitle(heading);
  return (
    <header>
      <p>
        {heading.organisation} · {heading.meeting}, {texts.term.replace('{term}', heading.term)}
      </p>
      <p className="by">
        {confirmedAt === undefined ? null : (
          <>
            {texts.by} <span className="fig">{clock(confirmedAt).slice(0, 5)}</span>
          </>
        )}
      </p>
      <h1 className={title.length > longTitle ? 'long' : ''}>{title}</h1>
      <div className="got">{children}</div>
    </header>
  );
}

/** From this length on the letters are smaller, so that it stays one line beside the number of those elected. */
const longTitle = 32;

const roundTitle = ({ title, number }: Heading): string => (number > 1 ? `${title}, lần ${number}` : title);

/** Which page of how many; a single page says nothing. */
export const PageNumber = ({ page, pages }: { readonly page: number; readonly pages: number }): ReactNode =>
  pages < 2 ? null : (
    <p className="page-number fig">
      <span className="spoken">Trang </span>
      {page}/{pages}
    </p>
  );
