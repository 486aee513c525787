import { never } from '../../domain/result.ts';
import type { By, PaperEvent } from '../events.ts';
import { personOf, type Run } from './statements.ts';

type Papers = ReadonlyMap<string, Uint8Array>;

/** The bytes stand beside the journal, which holds only their hash. */
export function bytesIn(papers: Papers, sha256: string): Buffer {
  const bytes = papers.get(sha256);
  if (bytes === undefined) throw new Error('a printed paper without its bytes');
  return Buffer.from(bytes);
}

export function projectPaper(run: Run, event: PaperEvent, by: By, papers: Papers): void {
  switch (event.kind) {
    case 'paperPrinted': {
      const { of, round, meeting, version } = event;
      // An earlier print of the same paper is replaced.
      run('UPDATE paper SET replaced_by = ? WHERE kind = ? AND round IS ? AND meeting IS ? AND replaced_by IS NULL', version, of, round, meeting);
      return run(
        'INSERT INTO paper (id, kind, round, meeting, version, at, head, sha256, content, bytes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
        event.paper, of, round, meeting, version, by.at, event.head, event.sha256, event.content, bytesIn(papers, event.sha256),
      );
    }
    case 'paperSigned':
      return run(
        'INSERT INTO signature (paper, no, sha256, signer, serial, place, person, at, bytes) SELECT ?, count(*) + 1, ?, ?, ?, ?, ?, ?, ? FROM signature WHERE paper = ?',
        event.paper, event.sha256, event.signer, event.serial, event.place, personOf(by), by.at, bytesIn(papers, event.sha256), event.paper,
      );
    default:
      return never(event);
  }
}
