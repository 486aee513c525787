import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { PaperView, PrintedPaperView } from '../../../src/usecases/views.ts';
import { api, type Failure } from '../../api.ts';
import { Button } from '../../parts/button.tsx';
import { Message } from '../../parts/message.tsx';
import { Sheet } from '../../parts/sheet.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { standingOf } from './groups.ts';
import { Opened } from './opened.tsx';
import { buttonOf, Versions } from './versions.tsx';

type PaperTableProps = { readonly papers: readonly PaperView[]; readonly query: string; readonly readOnly: boolean; readonly onChanged: (words: string) => Promise<void>; readonly children: ReactNode };

/** One row for each paper; the one that is open is shown below all else, since it is long. */
export function PaperTable({ papers, query, readOnly, onChanged, children }: PaperTableProps): ReactNode {
  const [open, setOpen] = useState<{ readonly of: string; readonly id: number }>();
  const [refused, setRefused] = useState<{ readonly of: string; readonly failure: Failure }>();
  const [making, setMaking] = useState<string>();
  const shown = papers.find(({ of, versions }) => of === open?.of && versions.some(({ id }) => id === open.id));

  const make = async (paper: PaperView): Promise<void> => {
    if (making !== undefined) return;
    setMaking(paper.of);
    const about = Object.fromEntries([...new URLSearchParams(query)].map(([key, value]) => [key, Number(value)]));
    const made = await api.post<PrintedPaperView>('/papers', { of: paper.of, ...about });
    setMaking(undefined);
    setRefused(made.ok ? undefined : { of: paper.of, failure: made.error });
    if (!made.ok) return;
    await onChanged(`Đã lập ${paper.name}, bản ${made.value.version}.`);
    setOpen({ of: paper.of, id: made.value.id });
  };
  const close = (id: number): void => {
    setOpen(undefined);
    document.getElementById(buttonOf(id))?.focus();
  };

  return (
    <>
      <Sheet>
        <table className="list">
          <thead>
            <tr>
              <th scope="col">Giấy tờ</th>
              <th scope="col">Đã lập</th>
              <th scope="col">
                <span className="spoken">Việc</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {papers.map((paper) => (
              <tr key={paper.of}>
                <td>
                  <b>{paper.name}</b>
                  <Standing paper={paper} />
                  <Trouble failure={refused?.of === paper.of ? refused.failure : undefined} />
                </td>
                <td>
                  <Versions paper={paper} opened={open?.id} onOpen={(id) => setOpen({ of: paper.of, id })} />
                </td>
                <td className="do">
                  <Make paper={paper} query={query} busy={making === paper.of} readOnly={readOnly} onMake={() => void make(paper)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Sheet>
      {children}
      {open === undefined || shown === undefined ? null : <Opened key={open.id} paper={shown} id={open.id} query={query} readOnly={readOnly} onChanged={onChanged} onClose={() => close(open.id)} />}
    </>
  );
}

function Standing({ paper }: { readonly paper: PaperView }): ReactNode {
  if (standingOf(paper) === 'outdated') return <Message kind="doubt">Nội dung đã đổi sau khi lập: cần lập bản mới.</Message>;
  return paper.blocked === undefined || paper.versions.length > 0 ? null : <div className="label">{paper.blocked}</div>;
}

type MakeProps = { readonly paper: PaperView; readonly query: string; readonly busy: boolean; readonly readOnly: boolean; readonly onMake: () => void };

function Make({ paper, query, busy, readOnly, onMake }: MakeProps): ReactNode {
  const standing = standingOf(paper);
  // Minutes have a step of their own on the way to the confirmation.
  if (paper.of === 'minutes')
    return paper.blocked !== undefined ? null : (
      <Link href={`/rounds/${new URLSearchParams(query).get('round')}/minutes`} className="btn small">
        Sang biên bản
      </Link>
    );
  if (readOnly || paper.blocked !== undefined || standing === 'current') return null;
  return (
    <Button className="small" aria-disabled={busy} aria-label={`${standing === 'none' ? 'Lập' : 'Lập bản mới'}: ${paper.name}`} onClick={onMake}>
      {busy ? 'Đang lập…' : standing === 'none' ? 'Lập' : 'Lập bản mới'}
    </Button>
  );
}
