import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** Each line is a file with nothing in it but this; [file, code]. */
const bad = {
  'no-restricted-imports': [
    ['src/domain/a.ts', `import '../store/x.ts';`],
    ['src/domain/count/b.ts', `import '../../usecases/x.ts';`],
    ['src/domain/c.ts', `import type { X } from '../exchange/x.ts'; export type Y = X;`],
    ['src/domain/d.ts', `import x from '../../resources/texts/x.json' with { type: 'json' }; export default x;`],
    ['src/domain/e.ts', `import { readFileSync } from 'node:fs'; export { readFileSync };`],
    ['src/domain/f.ts', `import { readFileSync } from 'fs'; export { readFileSync };`],
    ['src/domain/g.ts', `export * from 'zod';`],
    ['src/domain/h.ts', `export const late = () => import('../minutes/x.ts');`],
    ['src/domain/i.ts', `import '../application.ts';`],
    ['src/store/a.ts', `import '../usecases/x.ts';`],
    ['src/store/read/b.ts', `import '../../exchange/x.ts';`],
    ['src/store/c.ts', `import 'hono';`],
    ['src/minutes/a.ts', `import '../store/x.ts';`],
    ['src/minutes/sections/b.ts', `import '../../usecases/x.ts';`],
    ['src/minutes/c.ts', `import 'better-sqlite3';`],
    ['src/exchange/a.ts', `import '../store/x.ts';`],
    ['src/exchange/count-file/b.ts', `import '../../api/x.ts';`],
    ['src/exchange/c.ts', `import 'pdfmake';`],
    ['src/slides/a.ts', `import '../store/x.ts';`],
    ['src/slides/b.ts', `import '../usecases/x.ts';`],
    ['src/slides/c.ts', `import 'pdfmake';`],
    ['src/minutes/f.ts', `import '../slides/x.ts';`],
    ['src/api/g.ts', `import '../slides/x.ts';`],
    ['renderer/i.ts', `import '../src/slides/x.ts';`],
    ['src/office/a.ts', `import '../store/x.ts';`],
    ['src/office/b.ts', `import '../slides/x.ts';`],
    ['src/office/c.ts', `import 'pdfmake';`],
    ['src/minutes/g.ts', `import '../office/x.ts';`],
    ['src/slides/d.ts', `import '../office/x.ts';`],
    ['src/api/h.ts', `import '../office/x.ts';`],
    ['renderer/j.ts', `import '../src/office/x.ts';`],
    ['src/signing/a.ts', `import '../store/x.ts';`],
    ['src/signing/token/b.ts', `import '../../usecases/x.ts';`],
    ['src/signing/c.ts', `import 'pdfmake';`],
    ['src/domain/j.ts', `import '../signing/x.ts';`],
    ['src/minutes/e.ts', `import '../signing/x.ts';`],
    ['src/exchange/d.ts', `import '../signing/x.ts';`],
    ['src/usecases/e.ts', `import 'koffi';`],
    ['src/api/f.ts', `import '../signing/x.ts';`],
    ['src/verify/a.ts', `import '../store/x.ts';`],
    ['src/verify/replay/b.ts', `import '../../usecases/x.ts';`],
    ['src/store/d.ts', `import '../verify/x.ts';`],
    ['src/cli/e.ts', `import '../verify/x.ts';`],
    ['src/minutes/d.ts', `import 'fflate';`],
    ['renderer/h.ts', `import 'saxen';`],
    ['src/usecases/a.ts', `import '../api/x.ts';`],
    ['src/usecases/b.ts', `import '../cli/x.ts';`],
    ['src/usecases/c.ts', `import 'better-sqlite3';`],
    ['src/usecases/d.ts', `import '../../renderer/x.ts';`],
    ['src/api/a.ts', `import '../store/x.ts';`],
    ['src/api/routes/b.ts', `import '../../minutes/x.ts';`],
    ['src/api/routes/c.ts', `import { x } from '../../domain/x.ts'; export { x };`],
    ['src/api/d.ts', `import '../cli/x.ts';`],
    ['src/api/e.ts', `import 'better-sqlite3';`],
    ['src/cli/a.ts', `import '../exchange/x.ts';`],
    ['src/cli/b.ts', `export const late = () => import('../minutes/x.ts');`],
    ['src/cli/c.ts', `import '../api/x.ts';`],
    ['src/cli/d.ts', `import { x } from '../domain/x.ts'; export { x };`],
    ['src/server.ts', `import './store/x.ts';`],
    ['src/application.ts', `import '../renderer/x.ts';`],
    ['renderer/a.ts', `import '../src/store/x.ts';`],
    ['renderer/features/desk/b.tsx', `import '../../../src/minutes/x.ts';`],
    ['renderer/c.ts', `import { x } from '../src/usecases/views.ts'; export { x };`],
    ['renderer/d.ts', `import type { X } from '../src/usecases/x.ts'; export type Y = X;`],
    ['renderer/e.ts', `import { x } from '../src/api/app.ts'; export { x };`],
    ['renderer/f.ts', `import 'node:fs';`],
    ['renderer/g.ts', `import 'electron';`],
    ['electron/a.ts', `import '../src/store/x.ts';`],
    ['electron/b.ts', `import '../src/usecases/x.ts';`],
    ['electron/c.ts', `import '../src/domain/x.ts';`],
    ['electron/d.ts', `import 'better-sqlite3';`],
  ],
  'no-restricted-globals': [
    ['src/domain/now.ts', `export const now = () => new Date();`],
    ['src/domain/env.ts', `export const env = () => globalThis.process;`],
    ['src/domain/say.ts', `export const say = () => console.log('x');`],
  ],
  'no-restricted-properties': [['src/domain/dice.ts', `export const dice = () => Math.random();`]],
  'no-explicit-any': [['src/usecases/any.ts', `export const x: any = 1;`]],
  'no-floating-promises': [['src/usecases/float.ts', `export function go() { Promise.resolve(1); }`]],
  'switch-exhaustiveness-check': [
    ['src/domain/switch.ts', `export function f(x: 'a' | 'b') { switch (x) { case 'a': return 1; } return 0; }`],
  ],
  'no-cycle': [['src/usecases/ring.ts', `import { b } from './ring2.ts'; export const a = () => b();`]],
} as const;

const good = [
  ['src/domain/count/good.ts', `import { x } from '../x.ts'; export { x };`],
  ['src/domain/good.test.ts', `import 'vitest'; import 'node:fs'; export const now = () => new Date();`],
  ['src/store/good.ts', `import 'better-sqlite3'; import { x } from '../domain/x.ts'; export { x };`],
  ['src/minutes/good.ts', `import 'pdfmake'; import { x } from '../domain/x.ts'; export { x };`],
  ['src/exchange/good.ts', `import t from '../../resources/texts/x.json' with { type: 'json' }; export default t;`],
  ['src/slides/good.ts', `import 'pptxgenjs'; import 'fflate'; import { x } from '../minutes/x.ts'; export { x };`],
  ['src/office/good.ts', `import 'docx'; import '../slides/bytes.ts'; import { x } from '../minutes/x.ts'; export { x };`],
  ['src/signing/good.ts', `import 'pkijs'; import { x } from '../minutes/x.ts'; export { x };`],
  ['src/usecases/good.ts', `export * from '../store/x.ts'; export * from '../minutes/x.ts'; export * from '../exchange/x.ts'; export * from '../signing/x.ts';`],
  ['src/api/routes/good.ts', `import 'hono'; import type { X } from '../../domain/x.ts'; export * from '../../usecases/x.ts'; export type Y = X;`],
  ['src/cli/good.ts', `import { ok } from '../domain/result.ts'; export const late = () => [ok, import('../usecases/x.ts')];`],
  ['src/good.ts', `import './api/app.ts'; import './usecases/x.ts';`],
  ['renderer/features/minutes/good.tsx', `import '../minutes/x.ts'; import { x } from '../../../src/domain/x.ts'; export { x };`],
  ['renderer/good.ts', `import type { X } from '../src/usecases/views.ts'; import type { Y } from '../src/api/app.ts'; export type Z = X | Y;`],
  ['electron/good.ts', `import 'electron'; import '../src/application.ts'; import type { Y } from '../src/api/app.ts'; export type Z = Y;`],
] as const;

/** What the good files import, so that nothing is missing. */
const there = [
  ...['domain', 'store', 'minutes', 'exchange', 'signing', 'slides', 'office', 'usecases'].map((layer) => [`src/${layer}/x.ts`, `export const ${layer} = 1; export const x = 1; export type X = 1;`]),
  ['src/domain/result.ts', `export const ok = 1;`],
  ['src/slides/bytes.ts', `export const atTime = 1;`],
  ['src/usecases/views.ts', `export type X = 1; export const x = 1;`],
  ['src/usecases/ring2.ts', `import { a } from './ring.ts'; export const b = (): number => a();`],
  ['src/api/app.ts', `export type Y = 2; export const x = 1;`],
  ['renderer/features/minutes/x.ts', `export const x = 1;`],
  ['resources/texts/x.json', `{}`],
] as const;

const project = resolve(import.meta.dirname, '..');
const place = mkdtempSync(join(tmpdir(), 'kiemphieu-borders-'));
const found = new Map<string, string[]>();

function plant(path: string, code: string): void {
  mkdirSync(dirname(join(place, path)), { recursive: true });
  writeFileSync(join(place, path), `${code}\n`);
}

beforeAll(() => {
  for (const name of ['.oxlintrc.json', 'tsconfig.json']) cpSync(join(project, name), join(place, name));
  symlinkSync(join(project, 'node_modules'), join(place, 'node_modules'), 'junction');
  for (const [path, code] of [...there, ...good, ...Object.values(bad).flat()]) plant(path as string, code as string);
  const oxlint = join(project, 'node_modules/oxlint/bin/oxlint');
  const run = spawnSync(process.execPath, [oxlint, '--format=json'], { cwd: place, encoding: 'utf8' });
  const report = JSON.parse(run.stdout) as { diagnostics: { code: string; filename: string }[] };
  for (const { code, filename } of report.diagnostics) {
    const path = filename.replaceAll('\\', '/');
    found.set(path, [...(found.get(path) ?? []), code.replace(/^.*\((.*)\)$/, '$1')]);
  }
  expect(run.status).toBe(1);
});

afterAll(() => rmSync(place, { recursive: true, force: true }));

describe('a border that is crossed fails the lint', () => {
  const planted = Object.entries(bad).flatMap(([rule, files]) => files.map(([path, code]) => ({ rule, path, code })));
  it.each(planted)('$path: $code', ({ rule, path }) => {
    expect(found.get(path) ?? []).toContain(rule);
  });
});

describe('what a layer may import passes', () => {
  it.each(good.map(([path, code]) => ({ path, code })))('$path: $code', ({ path }) => {
    expect(found.get(path)).toBeUndefined();
  });
});
