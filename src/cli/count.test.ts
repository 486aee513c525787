import { spawn } from 'node:child_process';
import { existsSync, linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { countInput } from '../domain/count/fixtures.ts';
import type { CountResult } from '../domain/count/output.ts';

vi.setConfig({ testTimeout: 30_000 });

const root = resolve(import.meta.dirname, '../..');
type Ran = { readonly code: number | null; readonly out: string; readonly said: string };

/** The command as a process of its own, in the folder of the test; standard input comes in the given parts. */
async function kiemphieu(args: readonly string[], parts: readonly (string | Uint8Array)[] = []): Promise<Ran> {
  const run = spawn(process.execPath, [join(root, 'src/cli/main.ts'), ...args], { cwd: folder });
  const ended = new Promise<number | null>((done) => run.on('close', done));
  run.stdin.on('error', () => undefined);
  const outputs = Promise.all([text(run.stdout), text(run.stderr)]);
  for (const part of parts) {
    run.stdin.write(part);
    await new Promise((later) => setTimeout(later, 50));
  }
  run.stdin.end();
  const [out, said] = await outputs;
  const ran = { code: await ended, out, said };
  expect(ran.said).not.toMatch(/^\s+at |node:internal|Error:|\(node:/m);
  return ran;
}

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kiemphieu-count-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);
const papers = [{ struck: [2], times: 10 }];
const good = JSON.stringify(countInput({ papers }));
const broken = JSON.stringify(countInput({ papers, collected: 9, issued: 10 }));
const write = (name: string, content: string | Uint8Array): void => writeFileSync(at(name), content);
const result = (json: string): CountResult => JSON.parse(json) as CountResult;
const count = (...options: readonly string[]): Promise<Ran> => kiemphieu(['count', 'in.json', ...options]);

describe('exit 0: the count can be closed', () => {
  test('the result alone goes to standard output', async () => {
    write('in.json', good);
    const { code, out, said } = await count();
    expect([code, said]).toEqual([0, '']);
    expect(out.endsWith('}\n')).toBe(true);
    expect(result(out)).toMatchObject({ closable: true, threshold: 6, elected: [1], blocks: [] });
    expect(readdirSync(folder)).toEqual(['in.json']);
  });

  test.each([
    ['nobody is elected', countInput({ papers, attendance: { present: 10, absentReplaced: 10 } })],
    ['all are tied', countInput({ names: 3, seats: 2, papers: [{ struck: [1], times: 2 }, { struck: [2], times: 2 }, { struck: [3], times: 2 }] })],
    ['the block is explained', countInput({ papers, presentAtVote: 9, attendance: { present: 10 }, explanations: { F203: 'một đại biểu ra ngoài' } })],
  ])('also when %s', async (_, input) => {
    write('in.json', JSON.stringify(input));
    const { code, out, said } = await count();
    expect([code, said, result(out).closable]).toEqual([0, '', true]);
  });

  test('with --json the result goes into the file and nothing to standard output', async () => {
    write('in.json', good);
    const printed = await count();
    const { code, out, said } = await count('--json', 'out.json');
    expect([code, out, said]).toEqual([0, '', '']);
    expect(readFileSync(at('out.json'), 'utf8')).toBe(printed.out);
    expect(readdirSync(folder).sort()).toEqual(['in.json', 'out.json']);
  });

  test('with --pdf the minutes are written as well, and the result is printed', async () => {
    write('in.json', good);
    const { code, out } = await count('--pdf', 'out.pdf');
    expect(code).toBe(0);
    expect(result(out).elected).toEqual([1]);
    expect(readFileSync(at('out.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('an old result is replaced', async () => {
    write('in.json', good);
    write('out.json', 'cũ');
    await count('--json', 'out.json');
    expect(result(readFileSync(at('out.json'), 'utf8')).closable).toBe(true);
  });

  test('- reads standard input, also one that comes slowly, inside a letter', async () => {
    const bytes = Buffer.from(`\uFEFF${good}`);
    const cut = bytes.indexOf(Buffer.from('Đ')) + 1;
    const { code, out } = await kiemphieu(['count', '-'], ['', bytes.subarray(0, cut), bytes.subarray(cut)]);
    expect(code).toBe(0);
    expect(result(out).elected).toEqual([1]);
  });

  test('names come out in NFC', async () => {
    write('in.json', JSON.stringify(countInput({ papers, names: ['Nguyễn Thị Ấn', 'Lê Bằng'] })).normalize('NFD'));
    expect(result((await count()).out).candidates.map(({ name }) => name)).toEqual(['Nguyễn Thị Ấn', 'Lê Bằng']);
  });
});

describe('exit 1: an output cannot be written', () => {
  test.each([
    ['--json', 'missing/out.json'],
    ['--json', 'folder'],
    ['--json', 'in.json/out.json'],
    ['--pdf', 'missing/out.pdf'],
    ['--pdf', 'folder'],
  ])('%s %s', async (option, path) => {
    write('in.json', good);
    mkdirSync(at('folder'));
    const { code, out, said } = await count(option, path);
    expect([code, out]).toEqual([1, '']);
    expect(said).toContain(path);
    expect(readdirSync(folder).sort()).toEqual(['folder', 'in.json']);
    expect(readdirSync(at('folder'))).toEqual([]);
  });

  test('one of two outputs: neither is written, an old one stays', async () => {
    write('in.json', good);
    write('out.json', 'cũ');
    const { code, out } = await count('--json', 'out.json', '--pdf', 'missing/out.pdf');
    expect([code, out]).toEqual([1, '']);
    expect(readFileSync(at('out.json'), 'utf8')).toBe('cũ');
    expect(readdirSync(folder).sort()).toEqual(['in.json', 'out.json']);
  });
});

describe('exit 2: the command is wrong', () => {
  test.each<readonly [string, readonly string[], string]>([
    ['no command', [], 'kiemphieu count'],
    ['an unknown command', ['dem', 'in.json'], 'E101 dem'],
    ['a key of every object for a command', ['constructor'], 'E101 constructor'],
    ['no file', ['count'], 'E101 FILE'],
    ['two files', ['count', 'in.json', 'in.json'], 'E101 in.json'],
    ['an unknown option', ['count', 'in.json', '--xml', 'out'], 'E101 --xml'],
    ['an option without its value', ['count', 'in.json', '--json'], 'E101 --json'],
    ['an option for a value', ['count', 'in.json', '--json', '--pdf'], 'E101 --json'],
    ['the output is the input', ['count', 'in.json', '--json', './in.json'], 'E101 FILE'],
    ['the paper is the input', ['count', 'in.json', '--pdf', 'folder/../in.json'], 'E101 FILE'],
    ['both outputs are one', ['count', 'in.json', '--json', 'out', '--pdf', './out'], 'E101 FILE'],
    ['no such file', ['count', 'missing.json', '--json', 'out'], 'E102 missing.json'],
    ['a folder for a file', ['count', 'folder'], 'E102 folder'],
  ])('%s', async (_, args, first) => {
    write('in.json', good);
    mkdirSync(at('folder'));
    const { code, out, said } = await kiemphieu(args);
    expect([code, out]).toEqual([2, '']);
    expect(said).toContain(first);
    expect(readFileSync(at('in.json'), 'utf8')).toBe(good);
    expect(readdirSync(folder).sort()).toEqual(['folder', 'in.json']);
  });

  test('the input is a link to the output', async () => {
    write('real.json', good);
    symlinkSync('real.json', at('in.json'));
    expect((await count('--json', 'real.json')).code).toBe(2);
    expect(readFileSync(at('real.json'), 'utf8')).toBe(good);
  });

  test('another name of the same bytes is another file: the input stays', async () => {
    write('in.json', good);
    linkSync(at('in.json'), at('out.json'));
    expect((await count('--json', 'out.json')).code).toBe(0);
    expect(readFileSync(at('in.json'), 'utf8')).toBe(good);
  });
});

describe('exit 2: the file is wrong', () => {
  const with_ = (from: string, to: string): string => {
    expect(good).toContain(from);
    return good.replace(from, to);
  };
  test.each<readonly [string, string | Uint8Array, readonly string[]]>([
    ['nothing', '', ['E104 $']],
    ['no JSON', good.slice(1), ['E104 $']],
    ['UTF-16', new Uint8Array(Buffer.from(`\uFEFF${good}`, 'utf16le')), ['E103 $']],
    ['an unknown key', with_('"seats"', '"seat":1,"seats"'), ['E105 election.seat']],
    ['a wrong type', with_('"no":1', '"no":"1"'), ['E107 candidates[0].no']],
    ['several faults, one line each', with_('"no":1', '"no":0').replace('"post":"other"', '"post":"x"').replace('"term":"2025 – 2030",', ''), ['E106 organisation.term', 'E107 candidates[0].no', 'E107 election.post']],
    ['a key twice', with_('"issued":10', '"issued":9,"issued":10'), ['E109 ballots.issued']],
    ['a paper off the list', with_('"struck":[2]', '"struck":[3]'), ['E108 ballots.papers[0].struck[0]']],
    ['an explanation without its cause', with_('"presidium":[]', '"presidium":[],"explanations":{"F203":"x"}'), ['E108 explanations.F203']],
    ['lists a hundred thousand deep', with_('"presidium":[]', `"presidium":${'['.repeat(1e5)}${']'.repeat(1e5)}`), ['E107 presidium[0]']],
  ])('%s', async (_, content, faults) => {
    write('in.json', content);
    const { code, out, said } = await count('--json', 'out.json', '--pdf', 'out.pdf');
    expect([code, out]).toEqual([2, '']);
    const lines = said.trimEnd().split('\n');
    expect(lines.map((line) => line.slice(0, line.indexOf(': '))).sort()).toEqual(faults);
    expect(existsSync(at('out.json')) || existsSync(at('out.pdf'))).toBe(false);
  });

  test('on standard input', async () => {
    for (const content of ['', '{', good.replace('190', '191')]) {
      const { code, out } = await kiemphieu(['count', '-'], [content]);
      expect([code, out]).toEqual([2, '']);
    }
  });

  test('a thousand faults are told line by line, the rest is counted', async () => {
    write('in.json', good.replace('{"struck":[2],"times":10}', Array.from({ length: 3000 }, () => '{"struck":[9]}').join()));
    const { code, said } = await count();
    const lines = said.trimEnd().split('\n');
    expect([code, lines.length]).toEqual([2, 1001]);
    expect(lines.at(-1)).toContain('2000');
  });
});

describe('exit 3: the figures contradict each other', () => {
  test('the whole result is printed, what blocks it is said', async () => {
    write('in.json', broken);
    const { code, out, said } = await count();
    expect(code).toBe(3);
    expect(result(out)).toMatchObject({ closable: false, elected: [1], blocks: [{ code: 'F202', explainable: false }] });
    expect(said.trimEnd().split('\n')).toEqual([expect.stringMatching(/^F202: .+/)]);
  });

  test('the result file is written, the minutes are not', async () => {
    write('in.json', broken);
    const { code, out } = await count('--json', 'out.json', '--pdf', 'out.pdf');
    expect([code, out]).toEqual([3, '']);
    expect(result(readFileSync(at('out.json'), 'utf8')).closable).toBe(false);
    expect(existsSync(at('out.pdf'))).toBe(false);
  });

  test('F203 without its explanation', async () => {
    write('in.json', JSON.stringify(countInput({ papers, presentAtVote: 9, attendance: { present: 10 } })));
    const { code, out } = await count();
    expect([code, result(out).blocks.map(({ code: block, explainable }) => [block, explainable])]).toEqual([3, [['F203', true]]]);
  });
});

test('the reader of the result goes away: no stack, exit 1 or 0', async () => {
  write('in.json', JSON.stringify(countInput({ names: 2000, seats: 1999, papers: [{ struck: [1] }] })));
  const run = spawn(process.execPath, [join(root, 'src/cli/main.ts'), 'count', 'in.json'], { cwd: folder });
  run.stdout.destroy();
  const [said, code] = await Promise.all([text(run.stderr), new Promise((done) => run.on('close', done))]);
  expect(said).not.toContain('    at ');
  expect([0, 1]).toContain(code);
});

test.skipIf(!existsSync('/dev/full'))('standard output is full: exit 1 without a stack', async () => {
  write('in.json', good);
  const run = spawn('/bin/sh', ['-c', '"$0" "$1" count in.json > /dev/full', process.execPath, join(root, 'src/cli/main.ts')], { cwd: folder });
  const [said, code] = await Promise.all([text(run.stderr), new Promise((done) => run.on('close', done))]);
  expect([said, code]).toEqual(['', 1]);
});
