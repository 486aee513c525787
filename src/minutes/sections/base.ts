import { statusesOf } from '../../domain/attendance.ts';
import { grouped } from '../../domain/figures.ts';
import { fact, pen, strong, text, type Block } from '../paper.ts';
import type { Scene } from '../scene.ts';
import { dateText, dayParts } from '../spell.ts';
import { capitalised, lowered, texts } from '../texts.ts';

/** P4 field 6: summoned; present and absent at the vote; who is what at the meeting. */
export function attendance(scene: Scene): readonly Block[] {
  const { input, result, regulation } = scene.source;
  const { kind, presentAtVote } = input.meeting;
  const { summoned, present, met } = result.quorum;
  const counts = statusesOf[kind].flatMap((status) => {
    const people = input.meeting.attendance[status] ?? 0;
    return people > 0 ? [`${lowered(texts.statuses[status])}: ${grouped(people)}`] : [];
  });
  const quorum = { present: grouped(present), summonedCount: grouped(summoned), article: scene.cite(regulation.articles.quorum) };
  return [
    fact(scene.line('summoned'), grouped(summoned)),
    fact(scene.line('presentAtVote'), grouped(presentAtVote)),
    fact(scene.line('absentAtVote'), grouped(Math.max(0, summoned - presentAtVote))),
    fact(scene.line('attendance'), `${counts.join('; ')}.`),
    text(scene.line(met ? 'quorumMet' : 'quorumNotMet', quorum)),
  ];
}

/** P4 field 7: how D follows from the roster, and what it takes to be elected. */
export function base(scene: Scene): readonly Block[] {
  const { input, result } = scene.source;
  const { summoned, deductions, value } = result.base;
  const conference = input.meeting.kind === 'conference';
  return [
    fact(scene.line('summoned'), grouped(summoned)),
    ...deductions.map(({ status, people, article }) =>
      fact(scene.line('deduction', { status: lowered(texts.statuses[status]), article: scene.cite(article) }), grouped(people)),
    ),
    ...(deductions.length === 0 ? [text(scene.line('noDeduction', { article: scene.cite(baseArticle(scene)) }))] : []),
    ...(conference ? [text(conferenceBase(scene))] : []),
    { kind: 'fact', label: scene.line('base'), value: `${grouped(value)}${taken(scene)}`, strong: true },
    strong(result.threshold === null ? scene.line('noThreshold') : scene.line('threshold', { threshold: grouped(result.threshold) })),
  ];
}

/** D is frozen when the ballots go out. */
function taken({ source, line }: Scene): string {
  const [date, time] = source.congress?.issuedAt?.split('T') ?? [];
  if (date === undefined || time === undefined) return '';
  const [hour = '', minute = ''] = time.split(':');
  return line('baseTaken', { hour, minute, ...dayParts(date) });
}

function baseArticle({ source }: Scene): string {
  const { articles } = source.regulation;
  const { kind } = source.input.meeting;
  if (kind === 'conference') return articles.result;
  return kind === 'allMember' ? articles.baseAllMember : articles.baseDelegate;
}

function conferenceBase(scene: Scene): string {
  const line = scene.line(scene.settings.conferenceBase === 'members' ? 'conferenceMembers' : 'conferencePresent');
  return `${capitalised(line)}.`;
}

/** P4 field 8. */
export function issued(scene: Scene): readonly Block[] {
  const { issued: out, collected, spoiled } = scene.source.input.ballots;
  const { printed, unused } = scene.source.congress ?? {};
  return [
    ...(printed === undefined ? [] : [fact(scene.line('printed'), grouped(printed))]),
    fact(scene.line('issued'), grouped(out)),
    fact(scene.line('collected'), grouped(collected)),
    spoiled === undefined ? pen(scene.line('spoiled')) : fact(scene.line('spoiled'), grouped(spoiled)),
    unused === undefined ? pen(scene.line('unused')) : fact(scene.line('unused'), grouped(unused)),
    ...recounts(scene),
  ];
}

/** Nothing that was counted twice with two numbers goes unsaid. */
function recounts(scene: Scene): readonly Block[] {
  return (scene.source.congress?.recounts ?? []).map(({ of, bundle, from, to, note, at }) => {
    const [date = '', time = ''] = at.split('T');
    const what = scene.line(of === 'bundle' ? 'recountedBundle' : of === 'unused' ? 'recountedUnused' : 'recountedCollected', { bundle: String(bundle ?? '') });
    return text(scene.line('recounted', { what, from: from === undefined ? scene.line('recountedNone') : grouped(from), to: grouped(to), note: note.replace(/\.$/, ''), time: time.slice(0, 5), date: dateText(date) }));
  });
}
