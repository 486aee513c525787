import { err, ok, type Result } from '../../domain/result.ts';
import type { Acting } from '../acting.ts';
import { fault, type Fault } from '../fault.ts';
import { allow } from '../permissions.ts';
import { draftOf, type PaperAsked } from './print.ts';

/** What the paper says now as a text document, for offices that paste it into their own system; it is not kept, so it bears no version and no head. */
export async function officePaper(who: Acting, asked: PaperAsked): Promise<Result<Uint8Array, Fault>> {
  const allowed = allow(who, 'print');
  if (!allowed.ok) return allowed;
  const draft = draftOf(who.file, asked, { printedAt: who.at });
  if (!draft.ok) return draft;
  if (draft.value.kind === 'pages') return err(fault('NO_OFFICE_PAPER'));
  // Loaded only when it is asked for.
  const { paperDocx } = await import('../../office/docx.ts');
  return ok(await paperDocx(draft.value.model));
}
