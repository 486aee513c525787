import { generateKeyPairSync, sign, verify } from 'node:crypto';
import { expect, it } from 'vitest';
import { ecDer } from './ec-der.ts';

it.each(['P-256', 'P-384', 'P-521'])('what a token signs on %s verifies, whatever zeros its halves begin with', (namedCurve) => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve });
  const content = Buffer.from('văn bản');
  for (let no = 0; no < 60; no += 1) {
    expect(verify('sha256', content, publicKey, ecDer(sign('sha256', content, { key: privateKey, dsaEncoding: 'ieee-p1363' })))).toBe(true);
  }
});

it('a half of small numbers is written short, and one with a high first bit is not read as a minus', () => {
  expect(ecDer(Buffer.from('000000ff00000001', 'hex')).toString('hex')).toBe('3007020200ff020101');
});
