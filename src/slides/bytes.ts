import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const core = 'docProps/core.xml';

/** The same parts at the result's own time: an office file carries the clock in its properties and in every entry of the archive. */
export function atTime(office: Uint8Array, made: Date): Uint8Array {
  const stamp = `${made.toISOString().slice(0, 19)}Z`;
  const dated = (xml: Uint8Array): Uint8Array => strToU8(strFromU8(xml).replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${stamp}`));
  const parts = Object.entries(unzipSync(office)).map(([name, bytes]) => [name, name === core ? dated(bytes) : bytes] as const);
  return zipSync(Object.fromEntries(parts), { mtime: made });
}
