import { PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { carriedBy } from './limited.ts';

const name = 'kiem-phieu.json';

/** A PDF with a file of this name in it, whose bytes are those of its stream as they are. */
async function withFile(bytes: Uint8Array, filter?: string): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.addPage();
  const { context } = document;
  const stream = context.register(context.stream(bytes, filter === undefined ? {} : { Filter: filter }));
  const file = context.register(context.obj({ Type: 'Filespec', F: PDFString.of(name), UF: PDFHexString.fromText(name), EF: { F: stream } }));
  document.catalog.set(PDFName.of('Names'), context.obj({ EmbeddedFiles: { Names: [PDFHexString.fromText(name), file] } }));
  return document.save({ useObjectStreams: false });
}

const plain = Buffer.from('{"a":1}');

describe('a paper from outside', () => {
  it('gives the file that it carries, packed or not', async () => {
    const read = await carriedBy([await withFile(plain), await withFile(deflateSync(plain), 'FlateDecode')], name);
    expect(read?.map(({ attached }) => Buffer.from(attached ?? []).toString())).toEqual(['{"a":1}', '{"a":1}']);
  });

  it('carries nothing where it is no PDF', async () => expect(await carriedBy([plain, new Uint8Array()], name)).toEqual([{}, {}]));

  it('that would be a thousand times larger unpacked is given up', async () => {
    expect(await carriedBy([await withFile(deflateSync(Buffer.alloc(1_000_000_000, 32)), 'FlateDecode')], name)).toBeUndefined();
  });

  it('whose cross references have no end is given up', async () => {
    const endless = Buffer.from('%PDF-1.7\n1 0 obj<</Type/XRef/Length 5/W[1 999999999 1]/Size 999999999/Root 1 0 R>>stream\nhello\nendstream\nendobj\nstartxref\n9\n%%EOF');
    expect(await carriedBy([endless], name)).toBeUndefined();
  });

  it('that is larger than any paper is not begun', async () => expect(await carriedBy([new Uint8Array(50_000_001)], name)).toBeUndefined());
});
