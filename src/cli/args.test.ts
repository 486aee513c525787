import { describe, expect, test } from 'vitest';
import { readArguments } from './args.ts';

const names = ['json', 'pdf'];

test.each<readonly [readonly string[], string, Readonly<Record<string, string>>]>([
  [['a.json'], 'a.json', {}],
  [['-'], '-', {}],
  [['a.json', '--json', 'b.json'], 'a.json', { json: 'b.json' }],
  [['--json', 'b.json', 'a.json', '--pdf=c.pdf'], 'a.json', { json: 'b.json', pdf: 'c.pdf' }],
  [['--json=--lạ.json', 'a.json'], 'a.json', { json: '--lạ.json' }],
  [['--json', 'b.json', '--', '--lạ.json'], '--lạ.json', { json: 'b.json' }],
])('%j is understood', (args, file, options) => expect(readArguments(args, names)).toEqual({ ok: true, value: { file, options } }));

describe('a command that is wrong', () => {
  test.each<readonly [string, readonly string[], string]>([
    ['no file', [], 'FILE'],
    ['no file beside an option', ['--json', 'b.json'], 'FILE'],
    ['a second file', ['a.json', 'b.json'], 'b.json'],
    ['an unknown option', ['a.json', '--xml', 'b'], '--xml'],
    ['a part of an option', ['a.json', '--js', 'b'], '--js'],
    ['other capitals', ['a.json', '--JSON', 'b'], '--JSON'],
    ['a negated option', ['a.json', '--no-json'], '--no-json'],
    ['a short option', ['a.json', '-j', 'b'], '-j'],
    ['a key of every object', ['a.json', '--constructor', 'b'], '--constructor'],
    ['an option without its value', ['a.json', '--json'], '--json'],
    ['an option with an empty value', ['a.json', '--json='], '--json'],
    ['an option with another for its value', ['a.json', '--json', '--pdf'], '--json'],
    ['an option twice', ['a.json', '--json', 'b', '--json', 'c'], '--json'],
  ])('%s', (_, args, path) => expect(readArguments(args, names)).toEqual({ ok: false, error: expect.objectContaining({ code: 'E101', path }) }));
});
