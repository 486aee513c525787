import type { ReactNode } from 'react';
import { Link, useRoute } from 'wouter';
import type { CongressView, ElectionSummary, Stage } from '../../src/usecases/views.ts';
import { isCounted, isOver, numberOf, placeOf, screenOf, stageText } from '../texts/stages.ts';
import { Mark } from './mark.tsx';

/** Which step a screen belongs to: a round by its number. */
export type Step = 'congress' | 'roster' | 'election' | number;

type Place = { readonly key: Step; readonly number?: number; readonly title: string; readonly to: string; readonly done: boolean; readonly doing?: string; readonly stage?: Stage };

const shortTitle = (title: string): string => title.replace(/^Bầu\s+/u, '').replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase('vi'));

const electionAt = ({ elections }: CongressView, step: Step | undefined): ElectionSummary | undefined => elections.find(({ rounds }) => rounds.some(({ id }) => id === step));

/** The meeting of the screen; of a screen that belongs to none, that of the first election that is not over. */
function meetingAt(congress: CongressView, step: Step | undefined, shown: number | undefined): CongressView['meetings'][number] | undefined {
  const id = shown ?? electionAt(congress, step)?.meeting ?? congress.elections.find(({ state }) => !isOver(state))?.meeting ?? 1;
  return congress.meetings.find((one) => one.id === id);
}

/** The bar has the meeting in hand, its roster and its elections, numbered as on the overview. */
function placesOf(congress: CongressView, step: Step | undefined, shown: number | undefined): readonly Place[] {
  const meeting = meetingAt(congress, step, shown);
  const first = meeting === undefined || meeting.gathering === 'congress';
  return [
    { key: 'congress', number: 1, title: 'Đại hội, quy chế', to: '/congress', done: true },
    {
      key: 'roster',
      ...(first ? { number: 2 } : {}),
      title: first ? 'Danh sách triệu tập' : 'Danh sách hội nghị',
      to: `/meetings/${meeting?.id ?? 1}/roster`,
      done: (meeting?.base.summoned ?? 0) > 0,
    },
    ...congress.elections.filter((one) => one.meeting === meeting?.id).map((one) => electionPlace(congress, one, step)),
    ...(step === 'election' || congress.elections.length === 0 ? [{ key: 'election' as const, title: 'Cuộc bầu cử mới', to: '/elections/new', done: false }] : []),
  ];
}

/** An earlier round that is on the screen stands for its election. */
function electionPlace({ elections }: CongressView, election: ElectionSummary, step: Step | undefined): Place {
  const round = election.rounds.find(({ id }) => id === step);
  const stage = round?.stage ?? election.stage;
  return {
    key: round?.id ?? election.round,
    number: numberOf(elections, election.id),
    title: shortTitle(election.title),
    to: round === undefined ? placeOf(election) : screenOf(round.id, stage),
    done: isOver(election.state),
    doing: stageText[stage],
    stage,
  };
}

type PlaceItemProps = { readonly place: Place; readonly now: boolean; readonly named: boolean; readonly doing: string | undefined };

/** A place that is not in hand: over, counted with something left to do, or still to come. */
function Elsewhere({ done, stage }: { readonly done: boolean; readonly stage: Stage | undefined }): ReactNode {
  if (done) return <Mark shape="ok" label="xong" />;
  return stage !== undefined && isCounted(stage) ? <Mark shape="ok" tone="wait" label={stageText[stage]} /> : <Mark shape="wait" label="chờ" />;
}

function PlaceItem({ place: { number, title, to, done, stage, doing: usual }, now, named, doing }: PlaceItemProps): ReactNode {
  // A screen may be looked at again after the count has gone on: the count's own word holds then.
  const words = now ? (stage !== undefined && isCounted(stage) ? usual : (doing ?? usual)) : undefined;
  return (
    <li className={now ? 'is-now' : ''} {...(now ? { 'aria-current': 'step' as const } : {})}>
      {now ? <Mark shape="now" label={words ?? 'đang làm'} /> : <Elsewhere done={done} stage={stage} />}
      <Link href={to} {...(named ? {} : { title, 'aria-label': `${number ?? ''} ${title}`.trim() })}>
        {number === undefined ? null : <span className="fig">{number}</span>}
        {named ? ` ${title}` : ''}
      </Link>
      {words === undefined ? null : <em>{words}</em>}
    </li>
  );
}

type PathProps = { readonly congress: CongressView; readonly step?: Step | undefined; readonly doing?: string | undefined; readonly next?: string | undefined };

/** So many places are all named; of more, elections other than the one in hand are marks with their numbers. */
const roomy = 4;

/** The path of the congress: where we are, what comes next. */
export function Path({ congress, step, doing, next }: PathProps): ReactNode {
  const [, roster] = useRoute<{ id: string }>('/meetings/:id/roster');
  const places = placesOf(congress, step, roster === null ? undefined : Number(roster.id));
  const here = places.findIndex(({ key }) => key === step);
  return (
    <nav className="path" aria-label="Tiến trình bầu cử">
      <ol>
        {places.map((place, at) => (
          <PlaceItem key={place.key} place={place} now={at === here} named={places.length <= roomy || at < 2 || at === here} doing={doing} />
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
