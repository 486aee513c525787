/** Printed text of `part` in `whole` as a percentage with a decimal comma; zero of nothing is zero. */
export function percentText(part: number, whole: number, digits: number, rounding: 'halfUp' | 'truncate'): string {
  const scale = 10n ** BigInt(digits);
  const numerator = BigInt(part) * 100n * scale;
  const denominator = BigInt(whole);
  const half = rounding === 'halfUp' ? denominator : 0n;
  const scaled = denominator === 0n ? 0n : (2n * numerator + half) / (2n * denominator);
  const text = scaled.toString().padStart(digits + 1, '0');
  return digits === 0 ? text : `${text.slice(0, -digits)},${text.slice(-digits)}`;
}
