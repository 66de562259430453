/**
 * Logarithm and exponential in one word: within 0.9 units in the last place, about as fast as the engine's own, and the same in
 * every engine. For long lists and for the inner steps of training; nothing is allocated.
 */
import { times, two } from './double-double.ts';
import { exp as exactExp } from './exponential.ts';
import { log as exactLog } from './logarithm.ts';
import { power } from './power-of-two.ts';

const double = new Float64Array(1);
const halves = new Int32Array(double.buffer);
const HIGH = new Uint8Array(Int32Array.of(1).buffer)[0] === 1 ? 1 : 0;

/** ln 2 = LN2_A + LN2_B, A a multiple of 2^-42. */
const LN2_A = 0.6931471805598903;
const LN2_B = 5.497923018708371e-14;

/** powers[e] = 2^(e - 1023) for e = 0 … 2046; the first is below the normal numbers, and exact. */
const powers = new Float64Array(2047);

/** For i = 128 … 256 and c = i / 128: ln c as a multiple of 2^-42 and the rest, 1 / c. From i = 182 on of c / 2. */
const logHigh = new Float64Array(257);
const logLow = new Float64Array(257);
const inverse = new Float64Array(257);

/** 2^(j / 64) as two words. */
const rootHigh = new Float64Array(64);
const rootLow = new Float64Array(64);

let ready = false;

function fillTables(): void {
  for (let i = 128; i <= 256; i++) {
    const l = exactLog(two(i < 182 ? i / 128 : i / 256));
    logHigh[i] = Math.round(l.hi * 2 ** 42) / 2 ** 42;
    logLow[i] = l.hi - (logHigh[i] as number) + l.lo;
    inverse[i] = 128 / i;
  }
  const step = two(0.010830424696249145, 3.623510646634843e-19);
  for (let j = 0; j < 64; j++) {
    const e = exactExp(times(step, j));
    rootHigh[j] = e.hi;
    rootLow[j] = e.lo;
  }
  powers[0] = 2 ** -1023;
  for (let e = 1; e < 2047; e++) powers[e] = power(e - 1023);
  ready = true;
}

/** ln x for every double: -Infinity at 0 and -0, NaN below 0 and at NaN, Infinity at Infinity. */
export function lnFast(x: number): number {
  if (!ready) fillTables();
  let k = -1023;
  let scaled = x;
  if (!(x >= 2 ** -1020 && x < Infinity)) {
    if (!(x > 0)) return x === 0 ? -Infinity : Number.NaN;
    if (x === Infinity) return x;
    scaled = x * 2 ** 100;
    k -= 100;
  }
  double[0] = scaled;
  const e = (halves[HIGH] as number) >> 20;
  k += e;
  const m = scaled * (powers[2046 - e] as number);
  const i = (m * 128 + 0.5) | 0;
  if (i > 181) k++;
  const r = (m - i / 128) * (inverse[i] as number);
  const rr = r * r;
  const rest =
    rr * (-1 / 2 + r * (1 / 3) + rr * (-1 / 4 + r * (1 / 5) + rr * (-1 / 6 + r * (1 / 7))));
  const whole = k * LN2_A + (logHigh[i] as number);
  const sum = whole + r;
  return sum + (whole - sum + r + (k * LN2_B + (logLow[i] as number) + rest));
}

/** ln(1 + x) for x >= 0, to 3 units in the last place: what rounding takes from 1 + x comes back as a factor. */
export function lnOnePlusFast(x: number): number {
  const u = 1 + x;
  return u === 1 ? x : lnFast(u) * (x / (u - 1));
}

/** Replaces every number by e to its power, as expFast does: of numbers in an array the engine makes no objects. */
export function expFastAll(list: Float64Array): void {
  if (!ready) fillTables();
  for (let i = 0; i < list.length; i++) {
    const x = list[i] as number;
    if (!(x > -745.2 && x < 709.79)) {
      // 0, Infinity, or what was NaN
      list[i] = x < 0 ? 0 : x * Infinity;
      continue;
    }
    const k = Math.round(x * 92.33248261689366);
    const r = x - k * 0.010830424695996044 - k * 2.5310172166650877e-13;
    const rr = r * r;
    const p = r + rr * (1 / 2 + r * (1 / 6) + rr * (1 / 24 + r * (1 / 120) + rr * (1 / 720)));
    const j = k & 63;
    const root = rootHigh[j] as number;
    const y = root + (root * p + (rootLow[j] as number));
    const n = (k - j) >> 6;
    if (n > -1022 && n < 1024) list[i] = y * (powers[n + 1023] as number);
    else list[i] = n > 0 ? y * 2 ** 1023 * 2 : y * (powers[n + 1123] as number) * 2 ** -100;
  }
}

const single = new Float64Array(1);

/** e^x for every double: Infinity where it is above the largest double, 0 below -745.2, NaN at NaN. */
export function expFast(x: number): number {
  single[0] = x;
  expFastAll(single);
  return single[0] as number;
}
