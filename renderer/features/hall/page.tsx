import { useEffect, type ReactNode } from 'react';
import texts from '../../../resources/texts/hall.json' with { type: 'json' };
import { never } from '../../../src/domain/result.ts';
import type { HallView } from '../../../src/usecases/views.ts';
import './hall.css';
import { Result } from './result.tsx';
import { StructurePage } from './structure.tsx';
import { useHall } from './use-hall.ts';
import { Waiting } from './waiting.tsx';

/** The display in the hall: a window of its own, read from 15 to 20 m, driven from the desk. */
export default function HallScreen(): ReactNode {
  const view = useHall();
  useEffect(() => {
    document.title = 'Màn hình hội trường';
  }, []);
  return (
    <main className="hall" data-theme={view?.theme ?? 'red'}>
      {view === undefined || view.shown === undefined ? <h1 className="spoken">Màn hình hội trường</h1> : <Shown shown={view.shown} page={view.page} pages={view.pages} />}
      {view?.rehearsal === true ? <p className="mark-rehearsal">{texts.rehearsal}</p> : null}
    </main>
  );
}

type ShownProps = { readonly shown: NonNullable<HallView['shown']>; readonly page: number; readonly pages: number };

function Shown({ shown, page, pages }: ShownProps): ReactNode {
  switch (shown.kind) {
    case 'waiting':
      return <Waiting shown={shown} />;
    case 'result':
      return <Result shown={shown} page={page} pages={pages} />;
    case 'structure':
      return <StructurePage shown={shown} page={page} pages={pages} />;
    default:
      return never(shown);
  }
}
