import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { CongressView } from '../../src/usecases/views.ts';
import { screenOf, stageText } from '../texts/stages.ts';
import { Mark } from './mark.tsx';

/** Which step a screen belongs to: an election by its number. */
export type Step = 'congress' | 'roster' | 'election' | number;

type Place = { readonly key: Step; readonly title: string; readonly to: string; readonly done: boolean; readonly doing?: string };

const shortTitle = (title: string): string => title.replace(/^Bầu\s+/u, '').replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase('vi'));

function placesOf(congress: CongressView): readonly Place[] {
  return [
    { key: 'congress', title: 'Đại hội, quy chế', to: '/congress', done: true },
    { key: 'roster', title: 'Danh sách triệu tập', to: '/roster', done: congress.base.summoned > 0 },
    ...congress.elections.map((one) => ({
      key: one.id,
      title: shortTitle(one.title),
      to: screenOf(one.id, one.stage),
      done: one.stage === 'confirmed',
      doing: stageText[one.stage],
    })),
    ...(congress.elections.length === 0 ? [{ key: 'election' as const, title: 'Cuộc bầu cử', to: '/elections/new', done: false }] : []),
  ];
}

function PlaceItem({ place, number, now, doing }: { place: Place; number: number; now: boolean; doing: string | undefined }): ReactNode {
  const words = now ? (doing ?? place.doing) : undefined;
  const mark = now ? (
    <Mark shape="now" label={words ?? 'đang làm'} />
  ) : (
    <Mark shape={place.done ? 'ok' : 'wait'} label={place.done ? 'xong' : 'chờ'} />
  );
  return (
    <li className={now ? 'is-now' : ''} {...(now ? { 'aria-current': 'step' as const } : {})}>
      {mark}
      <Link href={place.to}>
        <span className="fig">{number}</span> {place.title}
      </Link>
      {words === undefined ? null : <em>{words}</em>}
    </li>
  );
}

type PathProps = { readonly congress: CongressView; readonly step?: Step | undefined; readonly doing?: string | undefined; readonly next?: string | undefined };

/** The path of the congress: where we are, what comes next. */
export function Path({ congress, step, doing, next }: PathProps): ReactNode {
  return (
    <nav className="path" aria-label="Tiến trình bầu cử">
      <ol>
        {placesOf(congress).map((place, index) => (
          <PlaceItem key={place.key} place={place} number={index + 1} now={place.key === step} doing={doing} />
        ))}
      </ol>
      {next === undefined ? null : (
        <div className="next">
          <Mark shape="arrow" />
          <span>
            Tiếp theo: <b>{next}</b>
          </span>
        </div>
      )}
    </nav>
  );
}
