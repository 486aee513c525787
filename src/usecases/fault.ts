import faultTexts from '../../resources/texts/faults.json' with { type: 'json' };
import type { CountingFault } from '../domain/counting/state.ts';
import type { StoreFault } from '../store/database.ts';

export type FaultCode = keyof typeof faultTexts;

/** What is expected to fail: a stable code, what to tell the person, and the field where there is one. */
export type Fault = { readonly code: FaultCode; readonly message: string; readonly field?: string };

export function fault(code: FaultCode, values: Readonly<Record<string, string | number>> = {}): Fault {
  const message = faultTexts[code].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
  const field = values['field'];
  return field === undefined ? { code, message } : { code, message, field: String(field) };
}

export const ofStore = ({ code }: StoreFault): Fault => fault(code);
export const ofCounting = ({ code, ...values }: CountingFault): Fault => fault(code, values);
