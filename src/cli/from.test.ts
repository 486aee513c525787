import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { countFileName } from '../minutes/attached.ts';
import { committee } from '../minutes/fixture.ts';

vi.setConfig({ testTimeout: 60_000 });

let dir = '';
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'kiemphieu-from-'));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const command = (...args: readonly string[]) => spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', resolve(import.meta.dirname, 'main.ts'), ...args], { encoding: 'utf8' });

test('minutes to which somebody wrote another count file are not counted from; written on without one, they are', async () => {
  const [file, paper] = [join(dir, 'dem.json'), join(dir, 'bien-ban.pdf')];
  writeFileSync(file, JSON.stringify(committee));
  expect(command('count', file, '--pdf', paper).status).toBe(0);
  const written = async (text: string | undefined): Promise<string> => {
    const document = await PDFDocument.load(readFileSync(paper), { forIncrementalUpdate: true });
    if (text === undefined) document.addPage();
    else {
      document.catalog.delete(PDFName.of('Names'));
      await document.attach(Buffer.from(text), countFileName);
    }
    const place = join(dir, 'sau.pdf');
    const written = await document.commit();
    expect(Buffer.compare(written.subarray(0, readFileSync(paper).length), readFileSync(paper))).toBe(0);
    writeFileSync(place, written);
    return place;
  };
  const whole = command('count', '--from', paper);
  expect([whole.status, command('count', '--from', await written(undefined)).stdout]).toEqual([0, whole.stdout]);
  const other = JSON.stringify({ ...committee, ballots: { ...committee.ballots, papers: committee.ballots.papers.slice(0, 1) } });
  const { status, stdout, stderr } = command('count', '--from', await written(other));
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^E110 --from: .*đã bị thay/m);
});

test.each([
  ['no PDF', 'không phải PDF', 'không mang tệp kiểm phiếu'],
  ['a PDF that has no end', '%PDF-1.7\n1 0 obj<</Type/XRef/Length 5/W[1 999999999 1]/Size 999999999/Root 1 0 R>>stream\nhello\nendstream\nendobj\nstartxref\n9\n%%EOF', 'quá lớn, hoặc đọc tốn thời gian'],
])('count --from %s is exit 2, with a message and without a result', (_, content, message) => {
  const paper = join(dir, 'giay.pdf');
  writeFileSync(paper, content);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', resolve(import.meta.dirname, 'main.ts'), 'count', '--from', paper], { encoding: 'utf8' });
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain('E110 --from');
  expect(stderr).toContain(message);
});
