import type { Brought } from './draft.ts';

/** A file that can be used, by the end of its name. */
export async function bring(file: File): Promise<Brought | undefined> {
  const name = file.name.toLowerCase();
  if (name.endsWith('.json')) return { kind: 'count', name: file.name, text: await file.text() };
  const of = (['xlsx', 'csv'] as const).find((one) => name.endsWith(`.${one}`));
  return of === undefined ? undefined : { kind: 'table', name: file.name, of, bytes: base64(new Uint8Array(await file.arrayBuffer())) };
}

/** In pieces: a call takes only so many arguments. */
function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}
