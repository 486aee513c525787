import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';

/** A file inside a paper, seen by every program that lists attachments. */
export type Attached = { readonly name: string; readonly about: string; readonly type: string; readonly bytes: Uint8Array; readonly made: Date };

/** ISO 19005-3: fonts, colours and description inside; nothing is claimed of tags. */
export const archival = (document: TDocumentDefinitions): TDocumentDefinitions => ({ ...document, version: '1.7', subset: 'PDF/A-3b', language: 'vi', displayTitle: true });

/** The paper with what it was made from. As a `data:` address, so that no file and no network is touched. */
export function withSource(document: TDocumentDefinitions, { name, about, type, bytes, made }: Attached): TDocumentDefinitions {
  const file = {
    src: `data:application/octet-stream;base64,${Buffer.from(bytes).toString('base64')}`,
    name, type, description: about, relationship: 'Source', creationDate: made, modifiedDate: made,
  };
  // The types of pdfmake do not know the relationship, which PDF/A-3 asks for.
  return { ...document, files: { [name]: file as NonNullable<TDocumentDefinitions['files']>[string] } };
}
