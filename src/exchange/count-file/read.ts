import type { CountInput } from '../../domain/count/input.ts';
import type { CountResult } from '../../domain/count/output.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { pathText, type Fault } from '../fault.ts';
import { meaningFaults } from './meaning.ts';
import { scan } from './scan.ts';
import { countFileShape } from './shape.ts';

type Issue = { readonly code: string; readonly path: readonly PropertyKey[]; readonly message: string; readonly keys?: readonly string[] };

/** Reads a count file from its bytes: whole and right, or all its faults. */
export function readCountFile(bytes: Uint8Array): Result<CountInput, readonly Fault[]> {
  const parsed = parse(bytes);
  if (!parsed.ok) return err([parsed.error]);
  const { value, text } = parsed.value;
  const lexical = scan(text);
  const shape = countFileShape.safeParse(value);
  if (!shape.success) return err(distinct([...lexical, ...shape.error.issues.flatMap((issue) => shapeFaults(issue, value))]));
  const faults = [...lexical, ...meaningFaults(shape.data)];
  // The checks above leave exactly what CountInput says.
  return faults.length > 0 ? err(faults) : ok(shape.data as CountInput);
}

/** An explanation must be for something that arose: F203 or a warning. */
export function explanationFaults(input: CountInput, result: CountResult): readonly Fault[] {
  const arose: readonly string[] = [...result.warnings.map((one) => one.code), ...result.blocks.filter((one) => one.explainable).map((one) => one.code)];
  return Object.keys(input.explanations ?? {})
    .filter((code) => !arose.includes(code))
    .map((code) => ({ code: 'E108', path: pathText(['explanations', code]), message: `mã này không phát sinh hoặc không được giải trình; ${arose.length > 0 ? `có thể giải trình: ${arose.join(', ')}` : 'lần kiểm phiếu này không có gì phải giải trình'}` }));
}

const distinct = (faults: readonly Fault[]): readonly Fault[] => [...new Map(faults.map((one) => [`${one.code} ${one.path}`, one])).values()];

function parse(bytes: Uint8Array): Result<{ readonly value: unknown; readonly text: string }, Fault> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return err({ code: 'E103', path: '$', message: 'tệp không phải văn bản UTF-8 hoặc quá lớn; lưu lại tệp theo mã UTF-8' });
  }
  try {
    return ok({ value: JSON.parse(text), text });
  } catch {
    return err({ code: 'E104', path: '$', message: 'tệp không phải JSON; kiểm tra dấu ngoặc, dấu phẩy, dấu nháy' });
  }
}

function shapeFaults(issue: Issue, document: unknown): readonly Fault[] {
  if (issue.code === 'unrecognized_keys')
    return (issue.keys ?? []).map((key) => ({ code: 'E105', path: pathText([...issue.path, key]), message: 'không có khóa này; xem lại cách viết' }));
  const missing = valueAt(document, issue.path) === undefined;
  return [{ code: missing ? 'E106' : 'E107', path: pathText(issue.path), message: missing ? `thiếu; ${issue.message}` : issue.message }];
}

function valueAt(document: unknown, path: readonly PropertyKey[]): unknown {
  let value = document;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}
