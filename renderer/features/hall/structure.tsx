import type { ReactNode } from 'react';
import texts from '../../../resources/texts/hall.json' with { type: 'json' };
import type { HallStructure } from '../../../src/usecases/views.ts';
import { StructureBars } from '../../parts/bars.tsx';
import { Head, PageNumber } from './head.tsx';

type StructurePageProps = { readonly shown: HallStructure; readonly page: number; readonly pages: number };

/** The last page: who those elected are, in a few bars. */
export const StructurePage = ({ shown, page, pages }: StructurePageProps): ReactNode => (
  <>
    <Head heading={shown} confirmedAt={shown.confirmedAt}>
      <p>
        <b className="fig">{shown.elected}</b> {texts.won.elected}
      </p>
    </Head>
    <StructureBars standings={shown.structure} caption={texts.structure} />
    <footer>
      <p />
      <PageNumber page={page} pages={pages} />
    </footer>
  </>
);
