import { alreadyInitialized, asked, stop } from './codes.ts';
import { numberIn, ulong } from './memory.ts';
import type { Handle, Module } from './module.ts';

/** `low`: a wrong PIN was given; `last`: one more locks it. */
export type PinState = 'free' | 'low' | 'last' | 'locked';
export type Token = { readonly slot: number; readonly label: string; readonly serial: string; readonly pin: PinState };
export type Which = { readonly slot?: number; readonly label?: string };

/** Whatever happens within, the module is left as it was found. */
export function withModule<T>(module: Module, work: () => T): T {
  const code = module.C_Initialize(null);
  if (code !== alreadyInitialized) asked(code);
  try {
    return work();
  } finally {
    module.C_Finalize(null);
  }
}

export function tokensOf(module: Module): readonly Token[] {
  const size = module.ulong;
  const count = ulong(size);
  asked(module.C_GetSlotList(1, null, count));
  const slots = Buffer.alloc(Number(numberIn(count, size)) * size);
  if (slots.length > 0) asked(module.C_GetSlotList(1, slots, count));
  return Array.from({ length: Math.min(slots.length / size, Number(numberIn(count, size))) }, (_, at) => token(module, numberIn(slots, size, at))).filter((one) => one !== undefined);
}

/** It was there when its certificate was read. */
export function tokenOf(module: Module, { slot, label }: Which): Token {
  return tokensOf(module).find((one) => (slot === undefined || one.slot === slot) && (label === undefined || one.label === label)) ?? stop('TOKEN_GONE');
}

/** CK_TOKEN_INFO: label, maker and model before the serial number, then the flags. */
const [labelEnd, serialFrom, serialEnd] = [32, 80, 96];
const flag = { initialised: 0x400, pinLow: 0x1_0000, pinLast: 0x2_0000, pinLocked: 0x4_0000 };

function token(module: Module, slot: Handle): Token | undefined {
  const info = Buffer.alloc(512);
  if (module.C_GetTokenInfo(slot, info) !== 0) return undefined;
  const flags = info.readUInt32LE(serialEnd);
  const has = (bit: number): boolean => (flags & bit) !== 0;
  if (!has(flag.initialised)) return undefined;
  return {
    slot: Number(slot),
    label: info.toString('utf8', 0, labelEnd).trim(),
    serial: info.toString('latin1', serialFrom, serialEnd).trim(),
    pin: has(flag.pinLocked) ? 'locked' : has(flag.pinLast) ? 'last' : has(flag.pinLow) ? 'low' : 'free',
  };
}
