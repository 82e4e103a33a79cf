/** The numbers in the data of a float16 tensor, whichever array holds them: their bits, or in newer engines themselves. */
export function floatsOfHalves(data: ArrayLike<number>): Float32Array {
  return Float32Array.from(data, data instanceof Uint16Array ? floatOfHalf : (value) => value);
}

/** IEEE 754 binary16. */
function floatOfHalf(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const [exponent, fraction] = [(bits >> 10) & 0x1f, bits & 0x3ff];
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}
