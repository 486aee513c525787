import type { Announce } from '../../../src/domain/announce/announced.ts';
import type { MeetingKind } from '../../../src/domain/attendance.ts';
import { defaultSettings, type Settings } from '../../../src/domain/count/input.ts';
import type { ToneOrder } from '../../../src/domain/names.ts';
import type { RegulationId } from '../../../src/domain/regulation.ts';
import type { CongressDetails, CountingInput } from '../../../src/usecases/views.ts';
import { toIso } from '../../texts/dates.ts';
import { tidy } from '../../texts/table.ts';
import { day } from '../../texts/times.ts';

/** The form as typed: text, until it is read. */
export type Draft = {
  readonly regulation: RegulationId;
  readonly kind: MeetingKind;
  readonly branch: boolean;
  readonly name: string;
  readonly superior: string;
  readonly congress: string;
  readonly ordinal: string;
  readonly term: string;
  readonly place: string;
  readonly date: string;
  readonly settings: Settings;
  readonly toneOrder: ToneOrder;
  readonly counting: CountingInput;
  readonly announce: Announce;
};

const words: Readonly<Record<MeetingKind, string>> = {
  allMember: 'Đại hội đảng viên',
  delegate: 'Đại hội đại biểu',
  conference: 'Hội nghị lần thứ nhất Ban Chấp hành',
};

export const emptyDraft: Draft = {
  regulation: '190',
  kind: 'delegate',
  branch: false,
  name: '',
  superior: '',
  congress: words.delegate,
  ordinal: '',
  term: '2025 – 2030',
  place: '',
  date: '',
  settings: defaultSettings,
  toneOrder: 'dictionary',
  counting: { bundleSize: 50, entries: 2 },
  announce: 'elected',
};

/** Files of earlier versions say nothing of bundles: one, entered twice. */
export function draftOf({ regulation, organisation, meeting, settings, branch = false, toneOrder = 'dictionary', counting = { entries: 2 }, announce = 'elected' }: CongressDetails): Draft {
  const { name, superior = '', congress, ordinal = '', term, place, date } = organisation;
  return { regulation, kind: meeting, name, superior, congress, ordinal, term, place, date: day(date), settings: { ...defaultSettings, ...settings }, branch, toneOrder, counting, announce };
}

/** Another kind of congress; the words on paper follow as long as they are the usual ones. */
export const ofKind = (draft: Draft, kind: MeetingKind, branch: boolean): Draft => ({
  ...draft,
  kind,
  branch: branch && kind === 'allMember',
  congress: Object.values(words).includes(draft.congress) ? words[kind] : draft.congress,
});

export type DraftFaults = Readonly<Partial<Record<keyof Draft, string>>>;

export function faultsOf(draft: Draft): DraftFaults {
  const blank = (['name', 'congress', 'term', 'place'] as const).filter((key) => tidy(draft[key]) === '');
  return {
    ...Object.fromEntries(blank.map((key) => [key, 'Chưa ghi mục này.'])),
    ...(toIso(draft.date) === undefined ? { date: 'Ghi ngày/tháng/năm, ví dụ 20/05/2025.' } : {}),
  };
}

export function detailsOf(draft: Draft): CongressDetails {
  const optional = { superior: tidy(draft.superior), ordinal: tidy(draft.ordinal) };
  return {
    regulation: draft.regulation,
    meeting: draft.kind,
    settings: draft.settings,
    counting: draft.counting,
    announce: draft.announce,
    ...(draft.branch ? { branch: true } : {}),
    ...(draft.toneOrder === 'dictionary' ? {} : { toneOrder: draft.toneOrder }),
    organisation: {
      name: tidy(draft.name),
      congress: tidy(draft.congress),
      term: tidy(draft.term),
      place: tidy(draft.place),
      date: toIso(draft.date) ?? '',
      ...(optional.superior === '' ? {} : { superior: optional.superior }),
      ...(optional.ordinal === '' ? {} : { ordinal: optional.ordinal }),
    },
  };
}
