import { expect, test } from 'vitest';
import { isOwnPage } from './own-pages.ts';

test('only the pages of the program itself are its own', () => {
  for (const own of ['app://kiemphieu/', 'app://kiemphieu/api/files', 'app://kiemphieu/congress?x=1#y']) expect([own, isOwnPage(own)]).toEqual([own, true]);
  for (const other of ['https://kiemphieu/', 'app://kiemphieu.vn/', 'app://kiemphieu:1/', 'app://a@kiemphieu/', 'app://other/', 'file:///etc/passwd', 'javascript:alert(1)', 'không phải'])
    expect([other, isOwnPage(other)]).toEqual([other, false]);
});
