import { regulations } from '../../exchange/regulations.ts';
import type { ScriptFacts } from '../../minutes/script/facts.ts';
import { fillScript } from '../../minutes/script/fill.ts';
import { scriptOf } from '../../minutes/script/moments.ts';
import { scriptArticle, scriptStep, type ScriptKey } from '../../minutes/script/steps.ts';
import { wholeScript } from '../../minutes/script/whole.ts';
import { ok, type Result } from '../../domain/result.ts';
import { readCongress, readScript } from '../../store/read/congress.ts';
import type { Fault } from '../fault.ts';
import { isOver, standingsOf, type Standing } from '../plan/standing.ts';
import { titleOf } from '../titles.ts';
import type { ScriptText, ScriptView } from '../views.ts';
import type { OpenFile } from '../workspace.ts';
import { roundFacts } from './facts.ts';
import { momentsOf } from './moment.ts';

/** The texts of these keys, filled with what is known now. */
export function textsOf(file: OpenFile, keys: readonly ScriptKey[], facts: ScriptFacts): readonly ScriptText[] {
  const own = readScript(file.store);
  const regulation = regulations[readCongress(file.store).regulation];
  return keys.map((key) => {
    const { heading, speaker, fields, text } = scriptStep(key);
    const override = own[key];
    return {
      key,
      heading,
      speaker,
      article: scriptArticle(key, regulation),
      text: fillScript(key, facts, override).text,
      template: override ?? text,
      fields,
      edited: override !== undefined,
    };
  });
}

/** The election in hand: the first that is not over. */
export const inHand = (standings: readonly Standing[]): Standing | undefined => standings.find(({ state }) => !isOver(state)) ?? standings.at(-1);

export function scriptView(file: OpenFile): Result<ScriptView, Fault> {
  const standings = standingsOf(file);
  const current = inHand(standings);
  return ok({
    ...(current === undefined ? {} : { now: nowOf(file, current) }),
    parts: standings.map((standing) => ({ ...namesOf(standing), meeting: standing.round.meeting.words, texts: textsOf(file, wholeScript(roundFacts(file, standing)), roundFacts(file, standing)) })),
  });
}

const namesOf = ({ stored, round }: Standing): { readonly election: number; readonly round: number; readonly title: string } => ({ election: stored.id, round: round.id, title: titleOf(round.details) });

function nowOf(file: OpenFile, standing: Standing): NonNullable<ScriptView['now']> {
  const facts = roundFacts(file, standing);
  const texts = textsOf(file, momentsOf(file, standing).flatMap((moment) => scriptOf(moment, facts)), facts);
  return { ...namesOf(standing), heading: texts[0]?.heading ?? '', texts };
}
