import { tidyName } from '../../domain/names.ts';

/** Without case, marks and punctuation, for comparing what people type with what the program knows. */
export const plain = (text: string): string =>
  tidyName(text)
    .toLocaleLowerCase('vi')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** What stands in brackets explains a heading: `Họ và tên (chữ in hoa)`. */
export const withoutBrackets = (text: string): string => text.replace(/\([^)]*\)/g, ' ');
