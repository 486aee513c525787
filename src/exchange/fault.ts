/** One thing wrong with what came in from outside: a stable code, where, and what is expected. */
export type Fault = { readonly code: FaultCode; readonly path: string; readonly message: string };

/**
 * E101 command, E102 file, E103 not UTF-8, E104 not JSON, E105 unknown key, E106 missing,
 * E107 impossible value, E108 contradicts another field, E109 key written twice, E110 a paper without its count file.
 */
export type FaultCode = 'E101' | 'E102' | 'E103' | 'E104' | 'E105' | 'E106' | 'E107' | 'E108' | 'E109' | 'E110';

/** Faults of one file beyond this many are not looked for. */
export const mostFaults = 10_000;

const plainKey = /^[\p{L}_][\p{L}\p{N}_]*$/u;

/** `['candidates', 0, 'no']` → `candidates[0].no`; the whole document is `$`. */
export function pathText(path: readonly PropertyKey[]): string {
  if (path.length === 0) return '$';
  return path
    .map((part, at) => {
      if (typeof part === 'number') return `[${part}]`;
      const key = String(part);
      if (!plainKey.test(key)) return `[${JSON.stringify(key)}]`;
      return at === 0 ? key : `.${key}`;
    })
    .join('');
}
