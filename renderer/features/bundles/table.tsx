import { useEffect, useRef, type ReactNode } from 'react';
import type { BundleView, Person } from '../../../src/usecases/views.ts';
import { nextOf } from './acts.ts';
import { BundleRow, type Choose } from './row.tsx';

type TableProps = {
  readonly round: number;
  readonly bundles: readonly BundleView[];
  readonly person: Person | undefined;
  readonly choose: Choose;
  /** Below the bundle where something is asked. */
  readonly asked: { readonly bundle: number; readonly place: ReactNode } | undefined;
};

/** Nobody has taken the keyboard elsewhere. */
const isFree = (before: HTMLElement | null): boolean => document.activeElement === document.body || document.activeElement === null || document.activeElement === before;

/** All bundles; the keyboard stands on what this person does next, so that one Enter begins. */
export function BundleTable({ round, bundles, person, choose, asked }: TableProps): ReactNode {
  const next = nextOf(bundles, person);
  const element = useRef<(HTMLAnchorElement & HTMLButtonElement) | null>(null);
  const focused = useRef<HTMLElement | null>(null);
  const key = next === undefined ? '' : `${next.bundle} ${next.act.kind} ${'entry' in next.act ? next.act.entry : ''}`;
  useEffect(() => {
    if (asked !== undefined || !isFree(focused.current)) return;
    focused.current = element.current;
    element.current?.focus();
  }, [key, asked]);
  const entries = bundles[0]?.entries ?? [];
  return (
    <table className="list bundle-table">
      <thead>
        <tr>
          <th scope="col" className="no">
            Tập
          </th>
          <th scope="col" className="papers">
            Số phiếu
          </th>
          <th scope="col">Tình trạng</th>
          {entries.map(({ entry }) => (
            <th key={entry} scope="col">
              Lần nhập {entry}
            </th>
          ))}
          <th scope="col">
            <span className="spoken">Việc của cả tập</span>
          </th>
        </tr>
      </thead>
      {bundles.map((bundle) => (
        <tbody key={bundle.bundle}>
          <BundleRow round={round} bundle={bundle} person={person} next={next?.bundle === bundle.bundle ? next.act : undefined} nextRef={element} choose={choose} />
          {asked?.bundle === bundle.bundle ? (
            <tr className="asked">
              <td colSpan={4 + entries.length}>{asked.place}</td>
            </tr>
          ) : null}
        </tbody>
      ))}
    </table>
  );
}
