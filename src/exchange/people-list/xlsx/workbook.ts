import { mostLetters } from '../grid.ts';
import { walk } from './xml.ts';

type Parts = ReadonlyMap<string, Uint8Array>;
export type Workbook = { readonly sheets: readonly Uint8Array[]; readonly strings: readonly string[]; readonly from1904: boolean };

/** The sheets that can be seen, in the order of their tabs. */
export function readWorkbook(parts: Parts): Workbook | undefined {
  const book = parts.get('xl/workbook.xml');
  const relations = parts.get('xl/_rels/workbook.xml.rels');
  if (book === undefined || relations === undefined || hasMacros(parts)) return undefined;
  const targets = new Map<string, string>();
  const ids: string[] = [];
  let from1904 = false;
  const sound = walk(relations, {
    open: (name, { Id = '', Target = '' }) => name === 'Relationship' && targets.set(Id, Target),
  }) && walk(book, {
    open: (name, { id = '', state = 'visible', date1904 = '' }) => {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(date1904);
      if (name === 'sheet' && state === 'visible') ids.push(id);
    },
  });
  const strings = sharedStrings(parts.get('xl/sharedStrings.xml'));
  if (!sound || strings === undefined) return undefined;
  const sheets = ids.flatMap((id) => parts.get(pathOf(targets.get(id) ?? '')) ?? []);
  return sheets.length === 0 ? undefined : { sheets, strings, from1904 };
}

const pathOf = (target: string): string => (target.startsWith('/') ? target.slice(1) : `xl/${target}`);

const hasMacros = (parts: Parts): boolean =>
  /macroEnabled|vbaProject|macrosheet/i.test(new TextDecoder().decode(parts.get('[Content_Types].xml')));

/** Texts of cells, runs of one cell joined; hints of pronunciation left out. */
function sharedStrings(part: Uint8Array | undefined): readonly string[] | undefined {
  if (part === undefined) return [];
  const strings: string[] = [];
  let current = '';
  let inText = false;
  let inHint = false;
  const sound = walk(part, {
    open: (name) => {
      if (name === 'si') current = '';
      if (name === 'rPh') inHint = true;
      if (name === 't') inText = true;
    },
    text: (text) => {
      if (inText && !inHint && current.length <= mostLetters) current += text;
    },
    close: (name) => {
      if (name === 't') inText = false;
      if (name === 'rPh') inHint = false;
      if (name === 'si') strings.push(current);
    },
  });
  return sound ? strings : undefined;
}
