import { err, type Result } from '../domain/result.ts';

export const signingCodes = [
  'NOT_PDF', 'SIGN_PLACE_UNKNOWN', 'SIGN_PLACE_TAKEN', 'SIGNATURE_WRONG', 'SIGNATURE_TOO_LARGE',
  'P12_UNREADABLE', 'P12_ENDLESS', 'P12_PASSWORD', 'P12_NO_KEY',
  'CERTIFICATE_UNREADABLE', 'CERTIFICATE_EXPIRED', 'CERTIFICATE_NOT_YET', 'CERTIFICATE_NOT_FOR_SIGNING', 'CERTIFICATE_KEY_UNKNOWN',
  'TOKEN_PART_MISSING', 'TOKEN_LIBRARY_MISSING', 'TOKEN_LIBRARY_UNFIT', 'TOKEN_NONE', 'TOKEN_NO_CERTIFICATE', 'TOKEN_NO_KEY',
  'TOKEN_PIN_EMPTY', 'TOKEN_PIN', 'TOKEN_LOCKED', 'TOKEN_GONE', 'TOKEN_REFUSED', 'TOKEN_CRASHED', 'TOKEN_SLOW',
] as const;

/** Each has its sentence in `resources/texts/faults.json`; `values` go into its braces. */
export type SigningCode = (typeof signingCodes)[number];
export type SigningFault = { readonly code: SigningCode; readonly values?: Readonly<Record<string, string>> };

export const refused = <T = never>(code: SigningCode, values?: Readonly<Record<string, string>>): Result<T, SigningFault> =>
  err(values === undefined ? { code } : { code, values });
