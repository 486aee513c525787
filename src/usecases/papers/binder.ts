import texts from '../../../resources/texts/contents.json' with { type: 'json' };
import { err, ok, type Result } from '../../domain/result.ts';
import { merged, pagesOf } from '../../exchange/paper/merge.ts';
import { contentsPdf, type ContentsSource } from '../../minutes/contents/contents.ts';
import { readCongress } from '../../store/read/congress.ts';
import { readLatestBytes, type About } from '../../store/read/paper.ts';
import { readMeetings } from '../../store/read/meeting.ts';
import type { Acting } from '../acting.ts';
import { fault, type Fault } from '../fault.ts';
import { allow } from '../permissions.ts';
import { summariesOf } from '../plan/election-view.ts';
import type { PaperView, PrintedPaperView } from '../views.ts';
import { papersAbout } from './list.ts';
import { printPaper } from './print.ts';

type Bound = { readonly name: string; readonly about: string; readonly bytes: Uint8Array };
type Group = { readonly title: string; readonly papers: readonly Bound[] };

/** Every paper of one election, round after round, in one document with its contents in front. */
export async function electionBinder(who: Acting, id: number): Promise<Result<Uint8Array, Fault>> {
  const allowed = allow(who, 'print');
  if (!allowed.ok) return allowed;
  const election = summariesOf(who.file).find((one) => one.id === id);
  if (election === undefined) return err(fault('NO_SUCH_ELECTION'));
  const groups = await electionGroups(who, election);
  return groups.ok ? bound(who, `${texts.election}: ${election.title}`, groups.value) : groups;
}

/** Every paper of the congress: what is common, then each meeting and its elections in their order. */
export async function congressBinder(who: Acting): Promise<Result<Uint8Array, Fault>> {
  const allowed = allow(who, 'print');
  if (!allowed.ok) return allowed;
  const common = await groupOf(who, texts.common, {});
  if (!common.ok) return common;
  const groups: Group[] = [common.value];
  for (const meeting of readMeetings(who.file.store)) {
    const papers = await groupOf(who, meeting.words, { meeting: meeting.id });
    if (!papers.ok) return papers;
    groups.push(papers.value);
    for (const election of summariesOf(who.file).filter((one) => one.meeting === meeting.id)) {
      const found = await electionGroups(who, election);
      if (!found.ok) return found;
      groups.push(...found.value);
    }
  }
  return bound(who, texts.congress, groups);
}

async function electionGroups(who: Acting, { title, rounds }: ReturnType<typeof summariesOf>[number]): Promise<Result<readonly Group[], Fault>> {
  const groups: Group[] = [];
  for (const { id, number, voided } of rounds) {
    const name = rounds.length === 1 ? title : `${title} – ${number}`;
    const group = await groupOf(who, voided === undefined ? name : `${name} (${texts.voided})`, { round: id });
    if (!group.ok) return group;
    groups.push(group.value);
  }
  return ok(groups);
}

/** What was printed about this, and what can be printed now; what cannot be yet is left out. */
async function groupOf(who: Acting, title: string, about: About): Promise<Result<Group, Fault>> {
  const listed = papersAbout(who, about);
  if (!listed.ok) return listed;
  const papers: Bound[] = [];
  for (const paper of listed.value) {
    const version = await versionOf(who, paper, about);
    if (!version.ok) return version;
    if (version.value === undefined) continue;
    const bytes = readLatestBytes(who.file.store, version.value.id);
    if (bytes !== undefined) papers.push({ name: paper.name, about: aboutOf(version.value), bytes });
  }
  return ok({ title, papers });
}

const aboutOf = ({ version, signatures }: PrintedPaperView): string =>
  [texts.version.replace('{version}', String(version)), ...(signatures.length === 0 ? [] : [texts.signed])].join(', ');

/** The version in hand where it still says what is; minutes are printed by their own step. What tells a result that was taken up again is left out. */
async function versionOf(who: Acting, { of, versions, blocked, outdated }: PaperView, about: About): Promise<Result<PrintedPaperView | undefined, Fault>> {
  const latest = versions.findLast((one) => one.replacedBy === undefined);
  if (of === 'minutes' || blocked !== undefined) return ok(latest?.overtaken === 'corrected' || latest?.overtaken === 'sentBack' ? undefined : latest);
  // What bears signatures stays the paper that it is.
  if (latest !== undefined && (!outdated || latest.signatures.length > 0)) return ok(latest);
  return printPaper(who, { of, ...about });
}

async function bound(who: Acting, title: string, groups: readonly Group[]): Promise<Result<Uint8Array, Fault>> {
  const filled = groups.filter(({ papers }) => papers.length > 0);
  if (filled.length === 0) return err(fault('NO_PAPERS'));
  const lengths = await Promise.all(filled.map(({ papers }) => Promise.all(papers.map(({ bytes }) => pagesOf(bytes)))));
  const contents = (before: number): ContentsSource => {
    let page = before + 1;
    const { organisation } = readCongress(who.file.store);
    return {
      organisation, title, made: who.at,
      groups: filled.map((group, at) => ({
        title: group.title,
        papers: group.papers.map(({ name, about }, index) => {
          const begins = page;
          page += lengths[at]?.[index] ?? 0;
          return { name, about, page: begins };
        }),
      })),
    };
  };
  // The contents take pages of their own, and how many is known once they are laid out.
  const own = await pagesOf(await contentsPdf(contents(0)));
  const front = await contentsPdf(contents(own));
  return ok(await merged([front, ...filled.flatMap(({ papers }) => papers.map(({ bytes }) => bytes))], { title, made: new Date(who.at) }));
}
