import { nameKey } from '../../../src/domain/names.ts';
import type { HandCountInput } from '../../../src/usecases/views.ts';

/** A hand count given at this desk, kept while the bundle is miscounted: once it is settled the typist goes on where he was. */
export type Given = HandCountInput & { readonly moment: 'opening' | 'closing'; readonly reader?: string };

export const readerOf = (name: string): { readonly reader?: string } => (name.trim() === '' ? {} : { reader: name.trim() });

const isName = (text: string): boolean => /\p{L}/u.test(text) && !/\d/.test(text);

/** A number that ran into the field of a name is seen. */
export const readerFault = (name: string): string | undefined => (name.trim() === '' || isName(name) ? undefined : 'Ghi họ và tên người đọc, hoặc để trống.');

export const counterFault = (name: string, self: string): string | undefined => {
  if (!isName(name)) return 'Ghi họ và tên người thứ hai cùng đếm.';
  return nameKey(name) === nameKey(self) ? 'Người cùng đếm phải khác người gõ.' : undefined;
};
