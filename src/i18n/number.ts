/**
 * Numbers as a reader sees them. The full double stays in `data-value` and in the address; this is only the rounding.
 *
 * @param x any number, infinities included
 * @param digits digits after the point
 * @param fixed keep trailing zeros, so that a column or a readout does not move
 */
export function formatNumber(x: number, digits = 3, fixed = false): string {
  if (x === Number.POSITIVE_INFINITY) return '∞';
  if (x === Number.NEGATIVE_INFINITY) return '−∞';
  if (Number.isNaN(x)) throw new RangeError('formatNumber: got NaN, which no valid input gives');
  const size = Math.abs(x);
  if (size !== 0 && (size < 0.5 * 10 ** -digits || size >= 1e15)) return scientific(x, digits);
  let text = size.toFixed(digits);
  if (!fixed && text.includes('.')) text = text.replace(/\.?0+$/, '');
  return (x < 0 && Number(text) !== 0 ? '−' : '') + grouped(text);
}

/**
 * A probability. Only what is certain is written 1: another keeps the digits that tell it from 1, or is ≈1.
 *
 * @param rest the probability of everything else, where 1 − p would lose it
 */
export function formatProbability(p: number, digits = 3, fixed = false, rest = 1 - p): string {
  const needed = rest > 0 ? Math.ceil(-Math.log10(rest) - 1e-6) : 0;
  return needed > 9 ? '≈1' : formatNumber(p, Math.max(digits, needed), fixed);
}

/** Thousands commas from five digits on: 8,145,060, but 1024. */
function grouped(text: string): string {
  const [whole = '', rest] = text.split('.');
  const commas = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  return rest === undefined ? commas : `${commas}.${rest}`;
}

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function scientific(x: number, digits: number): string {
  const [mantissa = '', exponent = '0'] = Math.abs(x)
    .toExponential(Math.min(2, digits || 1))
    .split('e');
  const power = Number(exponent);
  const sup = [...String(Math.abs(power))].map((c) => raised[Number(c)]).join('');
  return `${x < 0 ? '−' : ''}${mantissa.replace(/\.?0+$/, '')} × 10${power < 0 ? '⁻' : ''}${sup}`;
}

export type Unit = 'bits' | 'nats' | 'hartleys';

/** A value with its unit, as one string: 0.811 bits, 1 bit, 0.811비트. */
export function withUnit(text: string, unit: Unit, lang: 'ko' | 'en'): string {
  return lang === 'ko' ? `${text}${unitWord(unit, 'ko')}` : `${text} ${unitWord(unit, 'en', text)}`;
}

/** For readers of both languages at once: 1비트 · 1 bit. */
export const withUnitTwice = (text: string, unit: Unit): string =>
  `${withUnit(text, unit, 'ko')} · ${withUnit(text, unit, 'en')}`;

/** The unit's word; English takes the singular after exactly 1. */
export function unitWord(unit: Unit, lang: 'ko' | 'en', text = ''): string {
  if (lang === 'ko') return { bits: '비트', nats: '내트', hartleys: '하틀리' }[unit];
  return /^−?1(\.0*)?$/.test(text) ? unit.slice(0, -1) : unit;
}
