import { useState, type ReactNode } from 'react';
import { useSearch } from 'wouter';
import { Frame } from '../../parts/frame.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import '../../styles/task.css';
import './script.css';
import { Beside } from './beside.tsx';
import { Booklet } from './booklet.tsx';
import { Contents } from './contents.tsx';
import { useScript } from './follow.ts';
import { pagesOf } from './pages.ts';
import { Reading } from './reading.tsx';
import { Shown } from './shown.tsx';

/** What is read aloud now and the whole script to read ahead; `?read` is the reading mode of a second window. */
export default function ScriptScreen(): ReactNode {
  const reading = new URLSearchParams(useSearch()).has('read');
  const { script, failure, reload } = useScript();
  if (reading) return <Reading script={script} failure={failure} />;
  return (
    <Frame className="script-desk">
      {script === undefined ? <Trouble failure={failure} /> : <Desk key="desk" script={script} failure={failure} reload={reload} />}
    </Frame>
  );
}

type DeskProps = Required<ReturnType<typeof useScript>> & { readonly script: NonNullable<ReturnType<typeof useScript>['script']> };

function Desk({ script, failure, reload }: DeskProps): ReactNode {
  const [chosen, setChosen] = useState<string>();
  const [booklet, setBooklet] = useState(false);
  const pages = pagesOf(script);
  const ahead = pages.find((one) => one.id === chosen);
  const show = (id: string | undefined): void => {
    setBooklet(false);
    setChosen(id);
  };
  return (
    <>
      <Contents pages={pages} shown={booklet ? undefined : ahead?.id} onShow={show} />
      {booklet ? (
        <Booklet onDone={() => setBooklet(false)} />
      ) : (
        <section className="words" aria-label="Lời dẫn" tabIndex={-1}>
          <Trouble failure={failure} />
          <Shown script={script} pages={pages} ahead={ahead} onBack={() => show(undefined)} onChanged={reload} />
        </section>
      )}
      <Beside pages={pages} ahead={ahead} awaits={script?.now?.awaits === true} onShow={show} onBooklet={() => setBooklet(true)} />
    </>
  );
}
