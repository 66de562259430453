/** One double and its 32-bit halves; HIGH is the index of the half with the exponent. */
const double = new Float64Array(1);
const halves = new Int32Array(double.buffer);
const HIGH = new Uint8Array(Int32Array.of(1).buffer)[0] === 1 ? 1 : 0;

/** The exponent of a normal double: x = m * 2^exponent with 1 <= |m| < 2. */
export function exponent(x: number): number {
  double[0] = x;
  return (((halves[HIGH] as number) >> 20) & 2047) - 1023;
}

/** 2^k for -1022 <= k <= 1023. */
export function power(k: number): number {
  double[0] = 0;
  halves[HIGH] = (k + 1023) << 20;
  return double[0] as number;
}

/** x * 2^k for -2000 < k < 2000, in steps that stay in the range of normal doubles as long as they can. */
export function shift(x: number, k: number): number {
  if (k < -1022) return x * power(k + 1000) * power(-1000);
  if (k > 1023) return x * power(1023) * power(k - 1023);
  return x * power(k);
}
