import { Unzip, UnzipInflate } from 'fflate';

const mostEntries = 2_000;
/** XML of 5.000 rows and 60 columns, all full, is about 20 MB. */
const mostBytes = 24_000_000;
/** Unpacked a little at a time: what a file says of its own size is not believed. */
const step = 16_384;

type Parts = ReadonlyMap<string, Uint8Array>;

/** The XML parts of a workbook; nothing when it is no zip, is damaged, or unpacks to more than any list needs. */
export function unzipParts(bytes: Uint8Array): Parts | undefined {
  const chunks = new Map<string, Uint8Array[]>();
  const whole = new Set<string>();
  let entries = 0;
  let size = 0;
  let broken = false;
  const unzip = new Unzip((entry) => {
    entries += 1;
    if (!/\.(xml|rels)$/i.test(entry.name)) return;
    const parts: Uint8Array[] = [];
    chunks.set(entry.name, parts);
    entry.ondata = (error, data, last) => {
      if (error !== null) broken = true;
      else {
        size += data.length;
        parts.push(data);
        if (last) whole.add(entry.name);
      }
    };
    entry.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += step) {
      unzip.push(bytes.subarray(at, at + step), at + step >= bytes.length);
      if (broken || size > mostBytes || entries > mostEntries) return undefined;
    }
  } catch {
    return undefined;
  }
  if (entries === 0 || [...chunks.keys()].some((name) => !whole.has(name))) return undefined;
  return new Map([...chunks].map(([name, parts]) => [name, joined(parts)]));
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
