import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readBack } from '../minutes/read-back.ts';
import { minutesModel } from '../minutes/model.ts';
import { entryLogModel } from '../minutes/bundle/log.ts';
import { entryLogSource } from '../usecases/entry-log.ts';
import { minutesSource } from '../usecases/minutes-source.ts';
import { delegates, led, named } from './congress.ts';
import { asideReading, desk, newCongress, reading } from './desk.ts';

let one: ReturnType<typeof desk>;
beforeEach(() => {
  one = desk();
});
afterEach(() => one.leave());

const sourceOf = (round: number, bundle?: number) => {
  const open = one.workspace.current();
  if (open === undefined) throw new Error('no file');
  const source = entryLogSource({ file: open, at: one.workspace.now() }, round, bundle);
  if (!source.ok) throw new Error(source.error.code);
  return source.value;
};

type Read = ReturnType<typeof reading>;

/** Twenty-three papers in bundles of ten: 10, 10 and 3. */
async function laid(counting: { readonly bundleSize?: number; readonly entries: 2 | 3 } = { bundleSize: 10, entries: 2 }, papers = 23) {
  const all = await led(one, { counting }, delegates(papers));
  await all.add({ candidates: named(3) });
  await all.must('POST', '/rounds/1/lock', {});
  await all.issue(1, papers);
  const collect = (): Promise<unknown> => all.must('POST', '/rounds/1/collect', { collected: papers, spoiled: 0 });
  const at = (bundle: number): string => `/rounds/1/bundles/${bundle}`;
  const byHand = (counted: number, second = 'Ngô Thị Sáu') => ({ counted, with: second });
  /** An entry from its opening to its closing; a number of papers alike before a reading. */
  const enter = async (bundle: number, entry: number, by: keyof typeof all.sessions, read: readonly (Read | readonly [number, Read])[]): Promise<void> => {
    const count = read.reduce((sum, paper) => sum + ('length' in paper ? paper[0] : 1), 0);
    await all.must('POST', `${at(bundle)}/entries/${entry}/start`, byHand(count), by);
    let place = 1;
    for (const paper of read) {
      const [times, marks] = 'length' in paper ? paper : ([1, paper] as const);
      await all.must('POST', `${at(bundle)}/entries/${entry}/readings`, { place, reading: marks, ...(times === 1 ? {} : { times }) }, by);
      place += times;
    }
    await all.must('POST', `${at(bundle)}/entries/${entry}/finish`, byHand(count), by);
  };
  const file = async (path: string, by: keyof typeof all.sessions = 'head') => {
    const response = await one.app.request(`http://127.0.0.1/api${path}`, { headers: { 'x-session': all.sessions[by] } });
    return { status: response.status, type: response.headers.get('content-type'), bytes: new Uint8Array(await response.arrayBuffer()) };
  };
  const text = async (path: string, by: keyof typeof all.sessions = 'head'): Promise<string> => (await readBack((await file(path, by)).bytes)).join(' ');
  const rows = (bundle: number): readonly (readonly string[])[] =>
    entryLogModel(sourceOf(1, bundle)).parts.flatMap(({ sections }) => sections).flatMap(({ blocks }) => blocks).flatMap((block) => (block.kind === 'table' ? [block.rows] : [])).at(-1) ?? [];
  return { ...all, collect, at, byHand, enter, file, text, rows };
}

describe('the covers of the bundles', () => {
  test('are printed once the papers are collected, by anybody who has signed in', async () => {
    const { collect, code, file, text } = await laid();
    expect(await code('GET', '/rounds/1/covers')).toBe('BALLOTS_NOT_COLLECTED');
    await collect();
    for (const by of ['head', 'first', 'presidium', 'technician'] as const) expect(await file('/rounds/1/covers', by)).toMatchObject({ status: 200, type: 'application/pdf' });
    expect((await one.ask('GET', '/rounds/1/covers')).body.code).toBe('NO_SESSION');
    const said = await text('/rounds/1/covers');
    expect(said.match(/TẬP PHIẾU SỐ \d trong 3 tập Số phiếu: \d+/g)).toEqual([10, 10, 3].map((papers, bundle) => `TẬP PHIẾU SỐ ${bundle + 1} trong 3 tập Số phiếu: ${papers}`));
    expect(said).toContain('Bầu lần thứ nhất');
    expect(said).not.toContain('Lê Thu Cúc');
  });

  test('printed later bear the names and counts, and how a miscount was settled', async () => {
    const { collect, must, at, byHand, text } = await laid();
    await collect();
    await must('POST', `${at(2)}/entries/1/start`, byHand(9), 'first');
    await must('POST', `${at(2)}/count`, byHand(10, 'Vũ Văn Bảy'), 'first');
    await must('POST', `${at(2)}/entries/1/start`, byHand(10), 'first');
    const said = await text('/rounds/1/covers');
    expect(said).toContain('Nhập: Lê Thu Cúc');
    expect(said).toMatch(/Lê Thu Cúc, Ngô Thị Sáu đếm được 9 phiếu, tập ghi 10 phiếu\. .* Lê Thu Cúc, Vũ Văn Bảy đếm lại, đủ 10 phiếu\./);
  });

  test('of a rehearsal bear its mark', async () => {
    await one.ask('POST', '/files/rehearsal', {});
    const head = await one.signIn(1);
    const response = await one.app.request('http://127.0.0.1/api/rounds/1/covers', { headers: { 'x-session': head } });
    expect((await readBack(new Uint8Array(await response.arrayBuffer()))).join(' ')).toContain('TẬP DƯỢT – KHÔNG CÓ GIÁ TRỊ');
  });
});

describe('the entry log of a bundle', () => {
  test('is there once its entries are compared, and of the whole round once all are', async () => {
    const { collect, code, enter, file, at } = await laid();
    expect(await code('GET', `${at(1)}/log`)).toBe('BALLOTS_NOT_COLLECTED');
    await collect();
    await enter(1, 1, 'first', [reading(2), [9, reading(3)]]);
    expect(await code('GET', `${at(1)}/log`)).toBe('NOT_COMPARING');
    await enter(1, 2, 'second', [reading(2), [9, reading(3)]]);
    for (const by of ['head', 'first', 'presidium', 'technician'] as const) expect(await file(`${at(1)}/log`, by)).toMatchObject({ status: 200, type: 'application/pdf' });
    expect((await one.ask('GET', `${at(1)}/log`)).body.code).toBe('NO_SESSION');
    expect(await code('GET', '/rounds/1/log')).toBe('NOT_COMPARING');
    expect(await code('GET', `${at(9)}/log`)).toBe('NO_SUCH_BUNDLE');
    expect(await code('GET', '/rounds/9/log')).toBe('NO_SUCH_ELECTION');
    for (const [bundle, papers] of [[2, 10], [3, 3]] as const) {
      await enter(bundle, 1, 'first', [[papers, reading(1)]]);
      await enter(bundle, 2, 'second', [[papers, reading(1)]]);
    }
    const pages = await readBack((await file('/rounds/1/log')).bytes);
    expect(pages.filter((page) => page.includes('NHẬT KÝ NHẬP PHIẾU'))).toHaveLength(3);
  });

  test('never shows a reading that is still covered, not even by the number of papers alike', async () => {
    const { collect, must, enter, rows, at } = await laid({ entries: 2 }, 3);
    await collect();
    await enter(1, 1, 'first', [[3, reading(1)]]);
    await enter(1, 2, 'second', [reading(1), reading(2), reading(1)]);
    expect(rows(1)).toEqual([['1', 'gạch 1', 'như lần 1', 'khớp'], ['2', '–', '–', 'chờ đọc lại'], ['3', 'gạch 1', 'như lần 1', 'khớp']]);
    await must('POST', `${at(1)}/papers/2/reread`, { reading: reading(1) });
    expect(rows(1)[0]).toEqual(['1', 'gạch 1 (×3)', 'như lần 1', '', 'khớp']);
    expect(rows(1)[1]).toEqual(['2', 'gạch 1', 'gạch 2', expect.stringMatching(/^gạch 1 \(Trần Văn Bình, 0[89] giờ \d\d\)$/), 'lấy lần 1, đọc lại']);
  });

  test('covers a paper taken out until the count is closed', async () => {
    const { collect, must, enter, rows, at } = await laid({ entries: 2 }, 4);
    await collect();
    const papers = [reading(3), reading(1), reading(3), reading(3)];
    await must('POST', `${at(1)}/entries/1/start`, { counted: 4, with: 'Ngô Thị Sáu' }, 'first');
    for (const [index, paper] of [...papers, reading(2)].entries()) await must('POST', `${at(1)}/entries/1/readings`, { place: index + 1, reading: paper }, 'first');
    await must('POST', `${at(1)}/entries/1/finish`, { counted: 4, with: 'Ngô Thị Sáu' }, 'first');
    await enter(1, 2, 'second', papers);
    await must('POST', `${at(1)}/papers/5/remove`, { note: 'nhập lặp' });
    const outcome = expect.stringMatching(/^bỏ chỗ: nhập lặp \(Trần Văn Bình, /);
    expect(rows(1).at(-1)).toEqual(['sau 4', '–', '–', outcome]);
    for (const act of ['conclude', 'close']) await must('POST', `/rounds/1/${act}`);
    expect(rows(1).at(-1)).toEqual(['sau 4', 'gạch 2', 'không có', outcome]);
  });

  test('tells the hand counts, what was miscounted, released and put right, and who did it', async () => {
    const { collect, must, at, byHand, enter, text } = await laid();
    await collect();
    await must('POST', `${at(3)}/entries/1/start`, byHand(4), 'first');
    await must('POST', `${at(3)}/recount`, { papers: 4, note: 'một tờ của tập 2' });
    await must('POST', `${at(3)}/entries/1/start`, byHand(4), 'technician');
    await must('POST', `${at(3)}/entries/1/release`, { saved: 0 });
    await enter(3, 1, 'first', [[4, reading(1)]]);
    await enter(3, 2, 'second', [reading(1), reading(1), reading(1), reading(1)]);
    const said = await text(`${at(3)}/log`);
    for (const words of ['Ngô Thị Sáu đếm được 4 phiếu, tập ghi 3 phiếu', 'Trần Văn Bình ghi lại số phiếu của tập từ 3 thành 4. Lý do: một tờ của tập 2.', 'Trần Văn Bình trả lại lần nhập 1 của Đỗ Quang Tú', '4 phiếu (Lê Thu Cúc, Ngô Thị Sáu)', 'gạch 1 (×4)'])
      expect(said).toContain(words);
  });

  test('of the only bundle tells when the papers collected were put right', async () => {
    const { collect, must, at, enter, text } = await laid({ entries: 2 }, 4);
    await collect();
    await must('POST', '/rounds/1/recount', { collected: 3, note: 'đếm nhầm' });
    await enter(1, 1, 'first', [[3, reading(1)]]);
    await enter(1, 2, 'second', [[3, reading(1)]]);
    expect(await text(`${at(1)}/log`)).toContain('Trần Văn Bình ghi lại số phiếu của tập từ 4 thành 3. Lý do: đếm nhầm.');
  });

  test('of a file of an earlier version has what that file knows', async () => {
    copyFileSync(join(import.meta.dirname, '../store/earlier/version-2.sqlite'), join(one.dir, 'cu.kiemphieu'));
    await one.ask('POST', '/files/open', { name: 'cu.kiemphieu' });
    const { bundles: [old] } = sourceOf(2);
    expect(old?.entries).toMatchObject([{ typist: expect.any(String), closed: { papers: 2, names: [old?.entries[0]?.typist] } }, { closed: { papers: 2 } }]);
    expect(old?.entries[0]).not.toHaveProperty('opened');
    expect(old?.happenings).toMatchObject([{ kind: 'restarted', entry: 1, typist: old?.entries[0]?.typist }]);
  });

  test('of three entries takes two that are equal without reading again', async () => {
    const { collect, enter, rows } = await laid({ entries: 3 }, 3);
    await collect();
    await enter(1, 1, 'first', [reading(1), reading(1), reading(1)]);
    await enter(1, 2, 'second', [reading(1), reading(2), reading(1)]);
    await enter(1, 3, 'technician', [reading(1), reading(1), reading(1)]);
    expect(rows(1)[1]).toEqual(['2', 'gạch 1', 'gạch 2', 'như lần 1', 'lấy lần 1, lần 3']);
  });

  test('is of the day and the hour of Viet Nam', async () => {
    const { collect, enter, text, at } = await laid({ entries: 2 }, 1);
    await collect();
    await enter(1, 1, 'first', [reading(1)]);
    await enter(1, 2, 'second', [reading(1)]);
    expect(newCongress.organisation.date).toBe('2025-05-20');
    expect(await text(`${at(1)}/log`)).toMatch(/Lê Thu Cúc tự đọc 08 giờ 0\d 08 giờ 0\d/);
  });
});

describe('the minutes', () => {
  const wordsOf = (): string => {
    const open = one.workspace.current();
    const source = open === undefined ? undefined : minutesSource(open, 1, { version: 1, head: '', printedAt: '2025-05-20T02:15:00Z' });
    if (source === undefined || !source.ok) throw new Error('no minutes');
    return JSON.stringify(minutesModel(source.value));
  };

  test('say how the papers were divided and entered, and name a paper by its bundle', async () => {
    const { collect, must, enter, at } = await laid();
    await collect();
    for (const bundle of [1, 3]) for (const [entry, by] of [[1, 'first'], [2, 'second']] as const) await enter(bundle, entry, by, [[bundle === 3 ? 3 : 10, reading(1)]]);
    await enter(2, 1, 'first', [reading(1), asideReading, reading(3), [7, reading(1)]]);
    await enter(2, 2, 'second', [reading(1), asideReading, reading(2), [7, reading(1)]]);
    await must('POST', `${at(2)}/papers/3/reread`, { reading: reading(2) });
    await must('POST', `${at(2)}/papers/2/ruling`, { ruling: { kind: 'invalid', code: 'I7', note: 'hai màu mực' }, votesFor: 3 });
    const said = wordsOf();
    expect(said).toContain('Ban Kiểm phiếu chia 23 phiếu thu về thành 3 tập; mỗi tập do hai người khác nhau nhập độc lập hai lần, máy đối chiếu từng phiếu.');
    expect(said).toContain('Hai lần nhập phiếu khác nhau ở 1 phiếu; đã đọc lại từng phiếu.');
    expect(said).toContain('"tập 2, tờ 2"');
  });

  test('of one bundle and three entries speak of no bundle', async () => {
    const { collect, must, enter, at } = await laid({ entries: 3 }, 3);
    await collect();
    await enter(1, 1, 'first', [reading(1), reading(1), asideReading]);
    await enter(1, 2, 'second', [reading(1), reading(2), asideReading]);
    await enter(1, 3, 'technician', [reading(1), reading(1), asideReading]);
    await must('POST', `${at(1)}/papers/3/ruling`, { ruling: { kind: 'invalid', code: 'I7', note: 'hai màu mực' }, votesFor: 3 });
    const said = wordsOf();
    expect(said).toContain('3 phiếu thu về do ba người khác nhau nhập độc lập ba lần, máy đối chiếu từng phiếu.');
    expect(said).toContain('Ba lần nhập phiếu khác nhau ở 1 chỗ: 1 phiếu có hai lần nhập giống nhau.');
    expect(said).toContain('"tờ 3"');
    expect(said).not.toContain('tập 1');
  });
});
