import { expect, it } from 'vitest';
import { crash } from './crash.ts';

it('five kills of the real program lose, double and break nothing', async () => {
  expect(await crash(5)).toMatchObject({ kills: 5, lost: 0, doubled: 0, chains: 0, troubles: [] });
}, 60_000);
