import { err, ok, type Result } from '../../../domain/result.ts';
import type { Grid } from '../grid.ts';
import { dateStyles } from './dates.ts';
import { readSheet } from './sheet.ts';
import { unzipParts } from './unzip.ts';
import { readWorkbook } from './workbook.ts';

/** The first sheet that holds anything. */
export function xlsxGrid(bytes: Uint8Array): Result<Grid, 'LIST_UNREADABLE'> {
  const parts = unzipParts(bytes);
  const book = parts === undefined ? undefined : readWorkbook(parts);
  const dates = dateStyles(parts?.get('xl/styles.xml'));
  if (book === undefined || dates === undefined) return err('LIST_UNREADABLE');
  for (const sheet of book.sheets) {
    const grid = readSheet(sheet, { strings: book.strings, dateStyles: dates, from1904: book.from1904 });
    if (grid === undefined) return err('LIST_UNREADABLE');
    if (grid.length > 0) return ok(grid);
  }
  return ok([]);
}
