import { ok, type Result } from '../../domain/result.ts';
import { refused, type SigningCode, type SigningFault } from '../fault.ts';

/** What a CKR code means for the person at the desk. */
const meaning: Readonly<Record<number, SigningCode>> = {
  0xa0: 'TOKEN_PIN', 0xa1: 'TOKEN_PIN', 0xa2: 'TOKEN_PIN',
  0xa3: 'TOKEN_LOCKED', 0xa4: 'TOKEN_LOCKED',
  // General and device errors, handles and sessions that are no longer there: what a token gives that was pulled out.
  0x05: 'TOKEN_GONE', 0x30: 'TOKEN_GONE', 0x32: 'TOKEN_GONE', 0x60: 'TOKEN_GONE', 0x82: 'TOKEN_GONE', 0xb0: 'TOKEN_GONE', 0xb3: 'TOKEN_GONE', 0xe0: 'TOKEN_GONE', 0xe1: 'TOKEN_GONE',
};

/** Ends the work within this folder from wherever it stands; `attempted` makes a value of it. */
export class Refused extends Error {
  readonly fault: SigningFault;
  constructor(fault: SigningFault) {
    super(fault.code);
    this.fault = fault;
  }
}

export const alreadyInitialized = 0x191;

/** Goes on only where the module has answered CKR_OK. */
export function asked(code: number): void {
  if (code === 0) return;
  const known = meaning[code];
  throw new Refused(known === undefined ? { code: 'TOKEN_REFUSED', values: { code: `0x${code.toString(16)}` } } : { code: known });
}

export function stop(code: SigningCode): never {
  throw new Refused({ code });
}

export function attempted<T>(work: () => T): Result<T, SigningFault> {
  try {
    return ok(work());
  } catch (thrown) {
    if (thrown instanceof Refused) return refused(thrown.fault.code, thrown.fault.values);
    throw thrown;
  }
}
