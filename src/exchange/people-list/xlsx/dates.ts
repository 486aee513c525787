import { walk } from './xml.ts';

const longestFormat = 255;
const day = 86_400_000;

/** A day counted from the turn of 1900, as Excel does; the clock is left out. */
export const dateOf = (serial: number, from1904: boolean): Date =>
  new Date(Date.UTC(1899, 11, 30) + Math.floor(serial + (from1904 ? 1_462 : 0)) * day);

/** Built-in formats that show a day. */
const isBuiltInDate = (id: number): boolean => (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** A format that names days or years outside quotes, escapes and brackets. */
const showsDay = (format: string): boolean => /[dy]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ''));

/** Numbers of the cell styles that show a date; nothing when the part cannot be read. */
export function dateStyles(part: Uint8Array | undefined): ReadonlySet<number> | undefined {
  const styles = new Set<number>();
  if (part === undefined) return styles;
  const own = new Map<number, string>();
  let inCells = false;
  let at = 0;
  const sound = walk(part, {
    open: (name, { numFmtId = '0', formatCode = '' }) => {
      if (name === 'numFmt') own.set(Number(numFmtId), formatCode.slice(0, longestFormat));
      if (name === 'cellXfs') inCells = true;
      if (name !== 'xf' || !inCells) return;
      const format = own.get(Number(numFmtId));
      if (format === undefined ? isBuiltInDate(Number(numFmtId)) : showsDay(format)) styles.add(at);
      at += 1;
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return sound ? styles : undefined;
}
