import { useEffect, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { CongressView } from '../../src/usecases/views.ts';
import { useCongress } from '../stores/congress.ts';
import { useSession } from '../stores/session.ts';
import { clock } from '../texts/times.ts';
import { Mark } from './mark.tsx';
import { Path, type Step } from './path.tsx';
import { ReadOnlyBand } from './read-only.tsx';
import { RehearsalBand } from './rehearsal.tsx';

type FrameProps = {
  readonly step?: Step;
  /** The step in a word, when the stage's own word does not fit. */
  readonly doing?: string;
  readonly next?: string;
  /** Who works, when it is more than the person signed in. */
  readonly who?: ReactNode;
  /** Between path and main: counters. */
  readonly strip?: ReactNode;
  /** Under main: totals. */
  readonly foot?: ReactNode;
  /** The screen is not about the congress that is open. */
  readonly apart?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
};

function Saved(): ReactNode {
  const savedAt = useCongress((state) => state.savedAt);
  if (savedAt === undefined) return null;
  return (
    <span>
      <Mark shape="disk" />
      Đã lưu <span className="fig">{clock(savedAt)}</span>
    </span>
  );
}

function Who(): ReactNode {
  const person = useSession((state) => state.person);
  return <Link href="/login">{person === undefined ? 'Đăng nhập' : <b>{person.name}</b>}</Link>;
}

function Top({ who, congress }: { readonly who: ReactNode; readonly congress: CongressView | undefined }): ReactNode {
  const organisation = congress?.details.organisation;
  return (
    <header className="top">
      <Link href="/" className="brand">
        <svg aria-hidden="true">
          <use href="#m-brand" />
        </svg>
        Kiểm phiếu
      </Link>
      {organisation === undefined ? null : (
        <div className="body">
          <b>{organisation.name}</b>{' '}
          <span>
            {organisation.congress}
            {organisation.ordinal === undefined ? '' : ` lần thứ ${organisation.ordinal}`}, nhiệm kỳ <span className="fig">{organisation.term}</span>
          </span>
        </div>
      )}
      <div className="who">
        <span>
          <Mark shape="off" />
          Không nối mạng
        </span>
        {congress === undefined ? null : <Saved />}
        <span>{who ?? <Who />}</span>
      </div>
    </header>
  );
}

/**
 * Every desk screen: congress, path, who works, saved and when, offline.
 * A screen of forms puts a `div.page` inside; a screen that fills the window lays out `main` by its `className`.
 */
export function Frame({ step, doing, next, who, strip, foot, apart = false, className = '', children }: FrameProps): ReactNode {
  const open = useCongress((state) => state.congress);
  const congress = apart ? undefined : open;
  const refresh = useCongress((state) => state.refresh);
  useEffect(() => {
    if (useCongress.getState().congress === undefined) void refresh();
  }, [refresh]);
  return (
    <div className="frame">
      {congress?.rehearsal === true ? <RehearsalBand /> : null}
      {congress?.readOnly === true ? <ReadOnlyBand /> : null}
      <Top who={who} congress={congress} />
      {congress === undefined ? null : <Path congress={congress} step={step} doing={doing} next={next} />}
      {strip}
      <main className={className} tabIndex={-1}>{children}</main>
      {foot}
    </div>
  );
}
