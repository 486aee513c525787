import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { CongressView, ElectionSummary } from '../../src/usecases/views.ts';
import { screenOf, stageText } from '../texts/stages.ts';
import { Mark } from './mark.tsx';

/** Which step a screen belongs to: a round by its number. */
export type Step = 'congress' | 'roster' | 'election' | number;

type Place = { readonly key: Step; readonly number: number; readonly title: string; readonly to: string; readonly done: boolean; readonly doing?: string };

const shortTitle = (title: string): string => title.replace(/^Bầu\s+/u, '').replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase('vi'));

const isOver = ({ state }: ElectionSummary): boolean => state === 'complete' || state === 'short' || state === 'reportedUp';

/** The election a step belongs to; a screen that belongs to none is about the first that is not over. */
const electionAt = ({ elections }: CongressView, step: Step | undefined): ElectionSummary | undefined =>
  elections.find(({ rounds }) => rounds.some(({ id }) => id === step)) ?? elections.find((one) => !isOver(one));

/** The bar has the meeting in hand: its roster and its elections, numbered as on the overview. */
function placesOf(congress: CongressView, step: Step | undefined): readonly Place[] {
  const meeting = congress.meetings.find(({ id }) => id === (electionAt(congress, step)?.meeting ?? 1));
  const earlier = congress.meetings.filter(({ id }) => id < (meeting?.id ?? 1));
  // Congress and people come first; each meeting has its roster and its elections.
  const first = 3 + earlier.length + congress.elections.filter((one) => earlier.some(({ id }) => id === one.meeting)).length;
  const elections = congress.elections.filter((one) => one.meeting === meeting?.id);
  return [
    { key: 'congress', number: 1, title: 'Đại hội, quy chế', to: '/congress', done: true },
    { key: 'roster', number: first, title: meeting?.gathering === 'congress' ? 'Danh sách triệu tập' : 'Danh sách hội nghị', to: `/meetings/${meeting?.id ?? 1}/roster`, done: (meeting?.base.summoned ?? 0) > 0 },
    ...elections.map((one, at): Place => {
      const round = one.rounds.find(({ id }) => id === step);
      const stage = round?.stage ?? one.stage;
      return { key: round?.id ?? one.round, number: first + 1 + at, title: shortTitle(one.title), to: screenOf(round?.id ?? one.round, stage), done: isOver(one), doing: stageText[stage] };
    }),
    ...(congress.elections.length === 0 ? [{ key: 'election' as const, number: first + 1, title: 'Cuộc bầu cử', to: '/elections/new', done: false }] : []),
  ];
}

type PlaceItemProps = { readonly place: Place; readonly now: boolean; readonly named: boolean; readonly doing: string | undefined };

function PlaceItem({ place, now, named, doing }: PlaceItemProps): ReactNode {
  const words = now ? (doing ?? place.doing) : undefined;
  const mark = now ? <Mark shape="now" label={words ?? 'đang làm'} /> : <Mark shape={place.done ? 'ok' : 'wait'} label={place.done ? 'xong' : 'chờ'} />;
  return (
    <li className={now ? 'is-now' : ''} {...(now ? { 'aria-current': 'step' as const } : {})}>
      {mark}
      <Link href={place.to} title={place.title} {...(named ? {} : { 'aria-label': `${place.number} ${place.title}` })}>
        <span className="fig">{place.number}</span>
        {named ? ` ${place.title}` : ''}
      </Link>
      {words === undefined ? null : <em>{words}</em>}
    </li>
  );
}

type PathProps = { readonly congress: CongressView; readonly step?: Step | undefined; readonly doing?: string | undefined; readonly next?: string | undefined };

/** Beyond so many places only the one in hand and its neighbours are named. */
const roomy = 5;

/** The path of the congress: where we are, what comes next. */
export function Path({ congress, step, doing, next }: PathProps): ReactNode {
  const places = placesOf(congress, step);
  const here = places.findIndex(({ key }) => key === step);
  return (
    <nav className="path" aria-label="Tiến trình bầu cử">
      <ol>
        {places.map((place, at) => (
          <PlaceItem key={place.key} place={place} now={at === here} named={places.length <= roomy || Math.abs(at - here) <= 1} doing={doing} />
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
