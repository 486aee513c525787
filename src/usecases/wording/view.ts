import { ok, type Result } from '../../domain/result.ts';
import { wordedPapers, wordings, type WordedPaper } from '../../minutes/wording/wordings.ts';
import type { Acting } from '../acting.ts';
import type { Fault } from '../fault.ts';
import { allow } from '../permissions.ts';
import type { WordingsView } from '../views.ts';
import { fitting, isFrozen } from './edit.ts';
import { fillingNow } from './known.ts';
import { ownWording } from './own.ts';

/** Every sentence that an organisation may word, paper by paper. */
export function wordingsView(who: Acting): Result<WordingsView, Fault> {
  const allowed = allow(who, 'setup');
  if (!allowed.ok) return allowed;
  const own = ownWording(who.file);
  const filling = fillingNow(who.file);
  const papers = Object.entries(wordedPapers) as [WordedPaper, string][];
  return ok({
    frozen: isFrozen(who.file),
    papers: papers.map(([paper, name]) => ({
      paper,
      name,
      wordings: wordings.filter((one) => one.paper === paper).map((one) => {
        const { key, label, template, fields, required } = one;
        const text = own[key];
        return { key, label, template, fields, required, filled: filling(one, text ?? template), ...(text === undefined ? {} : { text }) };
      }),
    })),
  });
}

/** A wording as a paper would say it, with what is known now; nothing is kept. */
export function previewWording(who: Acting, key: string, text: string): Result<{ readonly text: string }, Fault> {
  const allowed = allow(who, 'setup');
  if (!allowed.ok) return allowed;
  const fit = fitting(key, text);
  return fit.ok ? ok({ text: fillingNow(who.file)(fit.value, text) }) : fit;
}
