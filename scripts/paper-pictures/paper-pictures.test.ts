import { afterAll, describe, expect, it, vi } from 'vitest';
import { readable, sampled } from './pages.ts';
import { papers } from './papers.ts';
import { complaint, folders, forget, namesIn, write } from './stored.ts';

// Every paper bears the version of the program, which is not what it looks like.
vi.mock('../../package.json', () => ({ default: { version: '0.0.0' } }));

/** compare, unless `npm run paper-pictures` asks to store the pictures anew or to draw every page for the eye. */
const mode = process.env['PAPER_PICTURES'] ?? 'compare';

describe('the picture of each paper is the one that was looked at and stored', () => {
  it.each([...papers])('%s', async (name, paper) => {
    const pdf = await paper();
    if (mode === 'every-page') (await readable(pdf)).forEach((page, at) => write(`${folders.reports}/${name}`, String(at + 1).padStart(2, '0'), page));
    else if (mode === 'renew') write(folders.stored, name, await sampled(pdf));
    else expect(await complaint(name, await sampled(pdf))).toBeUndefined();
  });

  it.runIf(mode === 'compare')('and nothing else is stored', () => expect(namesIn(folders.stored).filter((name) => !papers.has(name))).toEqual([]));
});

afterAll(() => {
  if (mode === 'renew') forget(folders.stored, namesIn(folders.stored).filter((name) => !papers.has(name)));
});
