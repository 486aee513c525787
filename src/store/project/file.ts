import { canonical } from '../canonical.ts';
import { never } from '../../domain/result.ts';
import type { By, CongressRecord, FileEvent, PeopleEvent } from '../events.ts';
import { jsonOf, type Bind, type Run } from './statements.ts';

const congressOf = (one: CongressRecord): readonly Bind[] => [one.regulation, canonical(one.organisation), one.meeting, canonical(one.settings), one.branch, one.toneOrder, jsonOf(one.counting), one.announce];

export function projectFile(run: Run, event: FileEvent | PeopleEvent, by: By): void {
  switch (event.kind) {
    case 'congressCreated': {
      const rehearsal = event.rehearsal === undefined ? undefined : canonical(event.rehearsal);
      run('INSERT INTO congress (id, regulation, organisation, meeting, settings, branch, tone_order, counting, announce, rehearsal) VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?)', ...congressOf(event.congress), rehearsal);
      return run("INSERT INTO meeting (id, gathering) VALUES (1, 'congress')");
    }
    case 'congressChanged':
      return run('UPDATE congress SET regulation = ?, organisation = ?, meeting = ?, settings = ?, branch = ?, tone_order = ?, counting = ?, announce = ?', ...congressOf(event.congress));
    case 'fileOpened':
    case 'fileClosed':
    case 'unclosedChecked':
      return;
    case 'personAdded':
      return run('INSERT INTO person (id, name, role, salt, hash) VALUES (?, ?, ?, ?, ?)', event.id, event.name, event.role, event.pin.salt, event.pin.hash);
    case 'personChanged':
      run('UPDATE person SET name = ?, role = ? WHERE id = ?', event.name, event.role, event.id);
      if (event.pin !== undefined) run('UPDATE person SET salt = ?, hash = ?, refused = 0, refused_at = NULL WHERE id = ?', event.pin.salt, event.pin.hash, event.id);
      return;
    case 'personRemoved':
      return run('UPDATE person SET removed = 1 WHERE id = ?', event.id);
    case 'pinRefused':
      return run('UPDATE person SET refused = refused + 1, refused_at = ? WHERE id = ?', by.at, event.id);
    case 'signedIn':
      return run('UPDATE person SET refused = 0, refused_at = NULL WHERE id = ?', event.id);
    default:
      return never(event);
  }
}
