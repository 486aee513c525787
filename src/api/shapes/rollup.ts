import { z } from 'zod';
import { filled, file, list, object, oneOf, whole } from './parts.ts';

const table = object({ kind: oneOf(['xlsx', 'csv']), bytes: z.base64({ error: 'cần tệp bảng ở dạng base64' }) });
const reporter = object({ organisation: filled.optional(), superior: filled.optional(), term: filled.optional(), place: filled.optional(), date: file.organisation.shape.date.optional() });

/** A count file keeps its own letters: what is wrong in it is told as it stands there. */
const countFile = object({ name: filled, text: z.string({ error: 'cần một chuỗi chữ' }) });

export const rollupShape = object({ files: list(filled, 2000), counts: list(countFile, 2000), table: table.optional(), planned: whole(1, 100_000).optional(), reporter });
