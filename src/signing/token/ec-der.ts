/** A token gives r and s side by side; certificates want SEQUENCE { INTEGER r, INTEGER s }. */
export function ecDer(raw: Buffer): Buffer {
  const both = Buffer.concat([integer(raw.subarray(0, raw.length / 2)), integer(raw.subarray(raw.length / 2))]);
  return Buffer.concat([both.length < 128 ? Buffer.of(0x30, both.length) : Buffer.of(0x30, 0x81, both.length), both]);
}

/** Without leading zeros, but with one where the first bit would read as a minus. */
function integer(half: Buffer): Buffer {
  const first = half.findIndex((byte) => byte !== 0);
  const value = half.subarray(first === -1 ? half.length - 1 : first);
  const sign = (value[0] ?? 0) & 0x80 ? [0] : [];
  return Buffer.from([0x02, value.length + sign.length, ...sign, ...value]);
}
