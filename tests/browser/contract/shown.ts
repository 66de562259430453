/** Reads the numbers that a figure shows, so that a test can tell whether a text rounds a value. */

const powers = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const plain = (raised: string) =>
  [...raised].map((c) => (c === '⁻' ? '-' : String(powers.indexOf(c)))).join('');

/** A number as it is written, with half a unit of its last digit. */
export interface Shown {
  readonly value: number;
  readonly slack: number;
}

/** 1,024 · −0.5 · 1.2 × 10⁻⁷ · 12.5 % · ∞ */
export function numbersIn(text: string): Shown[] {
  const ascii = text
    .replaceAll('−', '-')
    .replace(/\s*×\s*10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)/g, (_, raised: string) => `e${plain(raised)}`)
    .replace(/(\d),(?=\d{3}(?!\d))/g, '$1');
  const found: Shown[] = [];
  for (const [, sign, digits = '', decimals = '', power, percent] of ascii.matchAll(
    /(-)?(\d+)(?:\.(\d+))?(?:e(-?\d+))?(\s*%)?/gi,
  )) {
    const scale = 10 ** (Number(power ?? 0) - (percent ? 2 : 0));
    const size = Number(`${digits}.${decimals || 0}`) * scale;
    // A whole number without a point is meant as it stands, unless it is large or scaled.
    const exact = !decimals && !power && !percent && size < 1e4;
    found.push({
      value: sign ? -size : size,
      slack: exact ? 1e-9 : 0.5000001 * 10 ** -decimals.length * scale,
    });
  }
  for (const [, sign] of ascii.matchAll(/(-)?∞/g))
    found.push({ value: sign ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY, slack: 0 });
  return found;
}

/** Whether one of the numbers in a text is `value`, rounded. */
export const rounds = (text: string, value: number): boolean =>
  numbersIn(text).some((n) => n.value === value || Math.abs(n.value - value) <= n.slack);

export const unitWords = {
  ko: { bits: /비트/, nats: /내트/, hartleys: /하틀리/ },
  en: { bits: /\bbits?\b/, nats: /\bnats?\b/, hartleys: /\bhartleys?\b/ },
} as const;

const truths = { ko: ['아니요', '예'], en: ['no', 'yes'] } as const;
/** Yes and no are words; programs read 1 and 0. */
export const isTruth = (text: string): boolean =>
  Object.values(truths).some((words) => (words as readonly string[]).includes(text));
/** A number that is rounded, or a yes or no in words. */
export const saysIt = (text: string, value: number, lang: 'ko' | 'en'): boolean =>
  rounds(text, value) || truths[lang][value] === text;
