/** Why a text is not the number that was asked for. The figure turns it into a sentence. */
export type Refusal = 'empty' | 'not-a-number' | 'below' | 'above' | 'not-whole';
export type Parsed<T> = { ok: true; value: T } | { ok: false; why: Refusal };

export interface NumberRange {
  readonly min: number;
  readonly max: number;
  /** Only whole numbers. */
  readonly whole?: boolean;
  /** Also fractions of whole numbers (1/6) and percent (12.5 %): for probabilities and weights. */
  readonly fraction?: boolean;
}

const decimal = /^[-−]?(\d+(\.\d*)?|\.\d+)(e[-+−]?\d{1,4})?$/i;
const fraction = /^(\d{1,15})\s*\/\s*(\d{1,15})$/;
const percent = /^(.*\S)\s*%$/;

/**
 * Reads a number as the course writes it: 0.25, -3 or 1e-9; where `fraction` is set also 1/6 and 12.5 %.
 * Decimal commas, hexadecimal, digits of other scripts, NaN and Infinity are refused.
 */
export function parseNumber(text: string, range: NumberRange): Parsed<number> {
  const trimmed = text.trim();
  if (trimmed === '') return { ok: false, why: 'empty' };
  const value = read(trimmed, range.fraction === true);
  if (value === undefined || !Number.isFinite(value)) return { ok: false, why: 'not-a-number' };
  if (value < range.min) return { ok: false, why: 'below' };
  if (value > range.max) return { ok: false, why: 'above' };
  if (range.whole && !Number.isInteger(value)) return { ok: false, why: 'not-whole' };
  return { ok: true, value: value === 0 ? 0 : value };
}

function read(text: string, fractions: boolean): number | undefined {
  if (decimal.test(text)) return Number(text.replaceAll('−', '-'));
  if (!fractions) return undefined;
  const over = fraction.exec(text);
  if (over) return Number(over[2]) === 0 ? undefined : Number(over[1]) / Number(over[2]);
  const part = percent.exec(text)?.[1];
  return part !== undefined && decimal.test(part)
    ? hundredth(part.replaceAll('−', '-'))
    : undefined;
}

/** 1.1 % is 0.011: the decimal point moves. A division by 100 would give 0.011000000000000001. */
function hundredth(text: string): number {
  const [digits, power = '0'] = text.toLowerCase().split('e');
  return Number(`${digits}e${Number(power) - 2}`);
}

/**
 * A number as a field shows it: short, and exactly the same double when it is read again.
 * 0.16666666666666666 is shown as 1/6 where fractions are allowed.
 */
export function showNumber(value: number, range: NumberRange): string {
  const plain = String(value);
  if (plain.length <= 6 || !range.fraction || value <= 0 || value >= 1) return plain;
  for (let below = 2; below <= 1000; below++) {
    const above = Math.round(value * below);
    if (above > 0 && above / below === value) return `${above}/${below}`;
  }
  const once = Math.round(1 / value);
  return once <= 1e9 && 1 / once === value ? `1/${once}` : plain;
}

/** The nearest point of a slider's grid, as short as its step: 0.3, not 0.30000000000000004. */
export function snap(value: number, range: NumberRange & { readonly step: number }): number {
  const { min, max, step } = range;
  const on = min + Math.round((value - min) / step) * step;
  const digits = Math.max(0, -Math.floor(Math.log10(step) + 1e-9)) + 1;
  return Math.min(max, Math.max(min, Number(on.toFixed(Math.min(digits, 12)))));
}
