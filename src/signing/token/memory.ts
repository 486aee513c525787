import type { Handle } from './module.ts';

/** Numbers as the module keeps them: little end first, 4 or 8 bytes. */
export function ulong(size: 4 | 8, value = 0): Buffer {
  const buffer = Buffer.alloc(size);
  buffer.writeUInt32LE(value);
  return buffer;
}

export const numberIn = (buffer: Buffer, size: 4 | 8, at = 0): Handle => (size === 8 ? buffer.readBigUInt64LE(at * size) : buffer.readUInt32LE(at * size));
