import { z } from 'zod';
import { countFileShape } from '../../usecases/shapes.ts';

export const file = countFileShape.shape;

/** All text is NFC from here on, without characters that nobody sees. */
export const text = z.string({ error: 'cần một chuỗi chữ' }).max(2000, { error: 'quá dài' }).overwrite((value) => value.replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/gu, '').normalize('NFC'));
export const filled = text.refine((value) => value.trim() !== '', { error: 'không được để trống' });

export const whole = (least: number, most = 1_000_000) =>
  z.int({ error: 'cần một số nguyên' }).min(least, { error: `cần từ ${least} trở lên` }).max(most, { error: `cần đến ${most}` });

export const oneOf = <const T extends readonly [string, ...string[]]>(values: T) => z.enum(values, { error: `cần một trong: ${values.join(', ')}` });

/** Unknown keys are refused at every level. */
export const object = <T extends z.ZodRawShape>(shape: T) =>
  z.strictObject(shape, { error: (issue) => (issue.code === 'unrecognized_keys' ? undefined : 'cần một đối tượng { }') });

export const list = <T extends z.ZodType>(item: T, most: number) => z.array(item, { error: 'cần một danh sách' }).max(most, { error: `cần đến ${most} mục` });
