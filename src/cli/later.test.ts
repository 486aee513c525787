import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { begun, by, closed, confirmed, correct, details, head, pdf, planter, presidium, sendBack, signed, technician, type Planted } from '../../scripts/tamper/planted.ts';
import { kinds } from '../verify/format.ts';
import { kindNames } from './kind-names.ts';

vi.setConfig({ testTimeout: 30_000 });

const main = resolve(import.meta.dirname, 'main.ts');
let file: ReturnType<typeof planter>;
beforeAll(() => {
  file = planter();
});
afterAll(() => file.leave());

const voided: readonly Planted[] = [by(presidium, { kind: 'roundVoided', round: 1, reason: 'in sai tên' }), by(presidium, { kind: 'roundAdded', id: 2, election: 1, fixed: false, details })];

function verify(events: readonly Planted[], ...args: readonly string[]) {
  file.plant([...begun, ...events]);
  const { status, stdout } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', main, 'verify', file.path, ...args], { encoding: 'utf8' });
  return { status, out: stdout };
}

/** The head after so many of these events. */
function headAfter(events: readonly Planted[], at: number): string {
  const db = new Database(file.plant([...begun, ...events]), { readonly: true });
  const hash = db.prepare<[number], string>('SELECT hash FROM journal WHERE seq = ?').pluck().get(begun.length + at) ?? '';
  db.close();
  return hash;
}

describe('what happened after the head of a signed paper', () => {
  const told = (tail: readonly Planted[]) => verify([...closed, ...tail], '--head', headAfter([...closed, ...tail], closed.length));
  const rest = signed.slice(closed.length);

  test('is named event by event where it is about a result, and counted where it is not', () => {
    const { status, out } = told([...rest, ...confirmed.slice(signed.length), by(head, { kind: 'scriptEdited', key: 'opening', text: 'x' })]);
    expect(status).toBe(0);
    for (const line of ['lần bầu 1: đã in biên bản, bản 1.', 'lần bầu 1: Ban Kiểm phiếu đã ký biên bản.', 'lần bầu 1: Đoàn Chủ tịch đã xác nhận kết quả.', 'Ngoài ra: 1 lần sửa lời dẫn hoặc câu chữ trên giấy.']) expect(out).toContain(line);
  });

  test.each([
    ['a count taken up again', [...rest, correct(head)], 'ĐÃ SỬA KẾT QUẢ, bản 2.'],
    ['a result sent back', [...rest, sendBack(technician, presidium)], 'ĐOÀN CHỦ TỊCH ĐÃ TRẢ LẠI KẾT QUẢ, bản 2.'],
    ['a round declared void', [...rest, ...voided], 'ĐÃ HỦY LẦN BẦU.'],
  ])('%s is exit 1, although the file holds', (_, tail, line) => {
    const { status, out } = told(tail);
    expect([status, out.includes('Nhật ký liền mạch'), out.includes(line)]).toEqual([1, true, true]);
  });

  test('every kind of event has a name', () => {
    const named = ['congressCreated', 'countClosed', 'minutesPrinted', 'boardSigned', 'resultConfirmed', 'countReopened', 'roundVoided'];
    expect([...named, ...Object.keys(kindNames)].toSorted()).toEqual([...kinds].toSorted());
  });
});

describe('what became of the paper that is laid beside the file', () => {
  test.each<readonly [string, readonly Planted[], number, string]>([
    ['signed, not confirmed', signed, 0, 'Đoàn Chủ tịch chưa xác nhận'],
    ['confirmed', confirmed, 0, 'Đoàn Chủ tịch đã xác nhận'],
    ['corrected after the confirmation', [...confirmed, correct(head)], 1, 'ĐÃ BỊ THAY bằng bản 2: kết quả đã được sửa sau khi Đoàn Chủ tịch xác nhận.'],
    ['corrected before it', [...signed, correct(head)], 1, 'ĐÃ BỊ THAY bằng bản 2: kết quả đã được sửa.'],
    ['sent back', [...signed, sendBack(technician, presidium)], 1, 'ĐÃ BỊ THAY bằng bản 2: Đoàn Chủ tịch đã trả lại kết quả.'],
    ['of a void round', [...confirmed, ...voided], 1, 'ĐÃ BỊ HỦY: in sai tên'],
  ])('%s', (_, events, exit, line) => {
    const paper = join(dirname(file.path), 'giay.pdf');
    writeFileSync(paper, pdf);
    const { status, out } = verify(events, '--paper', paper);
    expect([status, out.includes(line)]).toEqual([exit, true]);
  });
});
