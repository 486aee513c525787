import { describe, expect, it } from 'vitest';
import { boxSealingModel } from '../box-sealing/model.ts';
import { destructionModel } from '../destruction/model.ts';
import { electionMinutesModel } from '../election-minutes/model.ts';
import type { MeetingSource } from '../election-minutes/source.ts';
import { committee, sourceOf } from '../fixture.ts';
import { handOverModel } from '../hand-over/model.ts';
import { instructionsModel } from '../instructions/model.ts';
import { minutesModel } from '../model.ts';
import { boxSealing, destruction, handOver, instructions, ofCommittee, withdrawal } from '../of-round-fixture.ts';
import type { PaperModel } from '../paper.ts';
import { proposalModel } from '../proposal/model.ts';
import { reportModel } from '../report/model.ts';
import { committeeFacts, secretaryFacts } from '../script/fixture.ts';
import { withdrawalModel } from '../withdrawal/model.ts';
import type { OwnWording } from './own.ts';
import { wordings, type WordedPaper, type Wording } from './wordings.ts';

const meeting = (wording: OwnWording, changes: Partial<MeetingSource> = {}): MeetingSource => {
  const { organisation, regulation, rehearsal, printedAt } = ofCommittee;
  return { organisation, regulation, rehearsal, printedAt, kind: 'delegate', gathering: 'congress', branch: false, presidium: [], elections: [], wording, ...changes };
};

const counted = (wording: OwnWording) => ({ ...sourceOf(committee), wording });
const elected = { title: 'Bầu Ban Chấp hành', post: 'committee', state: 'complete', rounds: [], elected: [{ name: 'Vũ A', round: 1, votes: 100, percent: '90' }], alternates: [], missing: 0, structure: [] } as const;

/** Every form that a paper has, so that each of its sentences stands on one of them. */
const papersWith: Readonly<Record<WordedPaper, (wording: OwnWording) => readonly PaperModel[]>> = {
  minutes: (wording) => [minutesModel(counted(wording))],
  report: (wording) => [reportModel({ ...counted(wording), announce: 'elected' })],
  boxSealing: (wording) => [boxSealingModel({ ...boxSealing, wording })],
  handOver: (wording) => [handOverModel({ ...handOver(), wording })],
  destruction: (wording) => [destructionModel({ ...destruction(), wording })],
  withdrawal: (wording) => [withdrawalModel({ ...withdrawal, wording })],
  electionMinutes: (wording) => [electionMinutesModel(meeting(wording))],
  proposal: (wording) => [proposalModel(meeting(wording)), proposalModel(meeting(wording, { elections: [elected] }))],
  instructions: (wording) => [
    instructionsModel({ ...instructions(), wording }),
    instructionsModel({ ...instructions(3, { facts: { ...committeeFacts, seats: 3, list: ['A', 'B', 'C'] } }), wording }),
    instructionsModel({ ...instructions(1, { facts: { ...secretaryFacts }, election: { post: 'secretary' } }), wording }),
    instructionsModel({ ...instructions(12, { facts: { ...committeeFacts, post: 'delegates', alternates: 2 }, election: { post: 'delegates' } }), wording }),
    instructionsModel({ ...instructions(2, { facts: { ...committeeFacts, tieRevote: true }, tieRevote: true }), wording }),
    instructionsModel({ ...instructions(4, { facts: { ...committeeFacts, post: 'opinion', places: 2 }, election: { post: 'opinion' } }), wording }),
  ],
};

const said = (models: readonly PaperModel[]): readonly string[] =>
  models.flatMap(({ parts }) => parts.flatMap(({ sections, closing }) => [...sections, closing].flatMap(({ blocks }) => blocks.flatMap((one) => (one.kind === 'text' ? [one.text] : [])))));

const ownText = ({ label, fields }: Wording): string => `Lời riêng: ${label}. ${fields.map((name) => `{${name}}`).join(' ')}`;

describe('a paper', () => {
  it.each(wordings.map((one) => [one.key, one] as const))('says %s in the words of its congress, every field filled', (key, wording) => {
    const sentences = said(papersWith[wording.paper]({ [key]: ownText(wording) })).filter((line) => line.startsWith(`Lời riêng: ${wording.label}.`));
    expect(sentences.length).toBeGreaterThan(0);
    for (const sentence of sentences) expect(sentence).not.toMatch(/[{}]/);
  });

  it('says the model text where nothing is worded', () => {
    for (const paper of Object.values(papersWith)) expect(said(paper({})).join('\n')).not.toMatch(/Lời riêng|[{}]/);
  });


  it('leaves to the pen what is not known, in its own words too', () => {
    expect(said([minutesModel(counted({ 'minutes.began': 'Lúc {hour}h{minute} ngày {date} tại {place}' }))])).toContain('Lúc ……h…… ngày 20/05/2025 tại Bắc Sơn');
  });
});
