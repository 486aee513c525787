import Database from 'better-sqlite3';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countInput } from '../../domain/count/fixtures.ts';
import { openFile } from '../files.ts';
import type { RollupView } from '../views.ts';
import { createWorkspace } from '../workspace.ts';
import { congressUnit } from './congress-unit.ts';
import { countUnits } from './count-units.ts';
import { congressFile } from './fixture.ts';
import { gather, type Sources } from './gather.ts';
import { previewRollup, printRollup } from './of-folder.ts';

let dir = '';
const at = (name: string): string => join(dir, name);
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'kiemphieu-rollup-'));
  await congressFile(at('bac-son.kiemphieu'));
  await congressFile(at('nam-son.kiemphieu'), { name: 'Đảng bộ phường Nam Sơn' });
  await congressFile(at('dang-dem.kiemphieu'), { name: 'Đảng bộ phường Đông Sơn', until: 'counted' });
  await congressFile(at('tap-duot.kiemphieu'), { rehearsal: true });
  copyFileSync(at('bac-son.kiemphieu'), at('sua.kiemphieu'));
  new Database(at('sua.kiemphieu')).exec("UPDATE congress SET meeting = 'allMember'").close();
  writeFileSync(at('khong-phai.kiemphieu'), 'SQLite');
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const bytes = (value: unknown): Uint8Array => new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
const congress = (name: string) => ({ name, path: at(name) });
async function gathered(sources: Partial<Sources>): Promise<RollupView> {
  const view = await gather({ congresses: [], counts: [], ...sources });
  if (!view.ok) throw new Error(view.error.code);
  return view.value;
}

describe('a congress file', () => {
  test('says what its confirmed rounds came to, and stays as it is', () => {
    const before = [readFileSync(at('bac-son.kiemphieu')), statSync(at('bac-son.kiemphieu')).mtimeMs];
    expect(congressUnit(at('bac-son.kiemphieu'), 'a')).toMatchObject({
      ok: true,
      value: { source: 'counted', name: 'Đảng bộ phường Bắc Sơn', kind: 'delegate', open: [], filled: { committee: { seats: 5, elected: 5 } }, hitches: { furtherRounds: 0, ties: 0, pauses: 0 } },
    });
    expect([readFileSync(at('bac-son.kiemphieu')), statSync(at('bac-son.kiemphieu')).mtimeMs]).toEqual(before);
  });

  test.each([
    ['dang-dem.kiemphieu', 'UNIT_UNCONFIRMED', 'Chưa có cuộc bầu cử nào xong'],
    ['tap-duot.kiemphieu', 'UNIT_REHEARSAL', 'tập dượt'],
    ['sua.kiemphieu', 'UNIT_UNSOUND', 'bảng congress khác nhật ký'],
    ['khong-phai.kiemphieu', 'UNIT_UNREADABLE', 'Không đọc được'],
    ['khong-co.kiemphieu', 'UNIT_UNREADABLE', 'Không đọc được'],
  ])('%s gives nothing: %s', (name, code, words) => {
    const read = congressUnit(at(name), name);
    expect(read).toMatchObject({ ok: false, error: { code } });
    expect(read.ok ? '' : read.error.message).toContain(words);
  });
});

describe('count files', () => {
  const of = (post: 'committee' | 'secretary', more: Parameters<typeof countInput>[0] = {}) => countInput({ post, names: 2, papers: [{ struck: [2], times: 9 }, { struck: [1] }], ...more });
  const json = (name: string, value: unknown) => ({ name, bytes: bytes(value) });

  test('of one organisation make one unit, counted here', () => {
    const { units, faulty } = countUnits([json('1.json', of('committee')), json('2.json', of('secretary'))]);
    expect(faulty).toEqual([]);
    expect(units).toMatchObject([{ source: 'recounted', files: ['1.json', '2.json'], kind: 'delegate', direct: true, secretaryVotes: { part: 9, of: 10 }, filled: { committee: { seats: 1, elected: 1 } } }]);
  });

  test.each<readonly [string, readonly unknown[], string]>([
    ['that is none', ['{'], 'E104'],
    ['with a fault in it', [{ ...of('committee'), rehearsal: 'có' }], 'rehearsal'],
    ['of a rehearsal', [{ ...of('committee'), rehearsal: true }], 'tập dượt'],
    ['whose figures contradict each other', [of('committee', { issued: 9, collected: 10 })], 'F201'],
    ['of a later round alone', [of('committee', { election: { round: 2 } })], 'không liền nhau'],
    ['of one round twice', [of('committee'), of('committee')], 'một lần có hai tệp'],
    ['of an opinion ballot alone', [countInput({ post: 'opinion', names: 1, papers: [{ agree: [1], disagree: [] }] })], 'phiếu xin ý kiến'],
  ])('%s are named with the reason', (_, files, reason) => {
    const { units, faulty } = countUnits(files.map((file, no) => json(`${no}.json`, file)));
    expect(units).toEqual([]);
    expect(faulty[0]?.reason).toContain(reason);
  });
});

describe('all together', () => {
  const table = (...rows: readonly string[]) => ({ kind: 'csv', bytes: bytes(['Đơn vị;Cấp ủy: cần bầu;Cấp ủy: trúng cử', ...rows].join('\n')) }) as const;

  test('each unit counts once; what the table says otherwise of it is told', async () => {
    const { rollup, overlaps } = await gathered({ congresses: ['bac-son.kiemphieu', 'sua.kiemphieu', 'nam-son.kiemphieu'].map(congress), table: table('Đảng bộ phường Bắc Sơn;5;4', 'Đảng bộ xã A;9;9', 'Đảng bộ xã B', 'Đảng bộ phường Nam Sơn'), planned: 5 });
    expect(rollup).toMatchObject({ planned: 5, done: 3, sources: { counted: 2, reported: 1 }, filled: { committee: { units: 3, elected: 19 } }, absent: ['Đảng bộ xã B'], faulty: [{ name: 'sua.kiemphieu' }] });
    expect(overlaps).toEqual([{ unit: 'Đảng bộ phường Bắc Sơn', used: 'counted', left: 'reported', differs: true }]);
  });

  test('one congress in two files counts in neither', async () => {
    copyFileSync(at('bac-son.kiemphieu'), at('chep.kiemphieu'));
    const { rollup } = await gathered({ congresses: ['bac-son.kiemphieu', 'chep.kiemphieu'].map(congress) });
    expect(rollup).toMatchObject({ done: 0, faulty: [{ name: 'Đảng bộ phường Bắc Sơn' }] });
    expect(rollup.faulty[0]?.reason).toContain('bac-son.kiemphieu, chep.kiemphieu');
  });

  test('nothing is taken of a table with a cell that is wrong', async () => {
    const { units, refused } = await gathered({ table: table('A;5;5', 'B;5;6') });
    expect([units, refused.map(({ cell }) => cell)]).toEqual([[], ['C3']]);
  });

  test.each([
    [{ table: table('A;5;5', 'B;5;5'), planned: 1 }, 'ROLLUP_PLANNED', 'planned'],
    [{ table: { kind: 'csv', bytes: bytes('Họ và tên\nAn') } as const }, 'TABLE_NO_HEADINGS', 'table'],
    [{ table: table() }, 'TABLE_EMPTY', 'table'],
  ])('%o is refused with %s', async (sources, code, field) => expect(await gather({ congresses: [], counts: [], ...sources })).toMatchObject({ ok: false, error: { code, field } }));
});

describe('from the data folder', () => {
  const asked = { files: ['bac-son.kiemphieu'], counts: [], reporter: { organisation: 'Đảng bộ thành phố Uông Bí' } };

  test('a paper is made', async () => {
    const paper = await printRollup(createWorkspace(dir), asked);
    expect(paper.ok && new TextDecoder('latin1').decode(paper.value.subarray(0, 5))).toBe('%PDF-');
  });

  test('none is made about nobody', async () => expect(await printRollup(createWorkspace(dir), { ...asked, files: [] })).toMatchObject({ ok: false, error: { code: 'ROLLUP_EMPTY' } }));

  test('no name leads out of the folder, and the file that is open is not touched', async () => {
    const workspace = createWorkspace(dir);
    openFile(workspace, 'nam-son.kiemphieu');
    const view = await previewRollup(workspace, { ...asked, files: ['../bac-son.kiemphieu', '/etc/passwd', 'nam-son.kiemphieu'] });
    workspace.current()?.store.close();
    expect(view).toMatchObject({ ok: true, value: { units: [] } });
    expect(view.ok && view.value.rollup.faulty.map(({ reason }) => reason.slice(0, 15))).toEqual(['Không tìm thấy ', 'Không tìm thấy ', 'Tệp đang mở tro']);
  });
});
