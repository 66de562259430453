/** A typed answer: the number, and how many digits after the point were typed (none for 7/4 or ∞). */
export interface Typed {
  readonly value: number;
  readonly decimals?: number;
}

const infinite = /^([-+]?)(∞|inf|infinity|무한대|무한)$/i;
const decimal = /^[-+]?([1-9]\d{0,2}(,\d{3})+|\d+)?(\.\d*)?(e[-+]?\d{1,3})?$/i;

/** ½ is one half, and 1½ one and a half; NFKC would make 11/2 of it. */
const vulgar = '¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞↉';
const mixed = new RegExp(`(?<![\\d.,])(\\d+)\\s*([${vulgar}])`, 'g');
/** A fraction that more is written to, and other signs for numbers: 2² is no 22. */
const unclear = new RegExp(
  `[\\d.,]\\s*[${vulgar}]|[${vulgar}]\\s*[\\d.,e]|[^\\P{No}${vulgar}]`,
  'iu',
);

/**
 * Reads an answer as people type it: 0.722, .722, 7/4, 1¾, −3, 1,234, 12.5 %, 1e-9, ∞, inf, 무한대; the unit may follow.
 * A decimal comma is refused, since 0,722 and 1,234 cannot be told apart, and so is a power (2²).
 */
export function readAnswer(text: string, unit = ''): Typed | undefined {
  const plain = text.replace(mixed, (_, whole: string, part: string) => {
    const [above, below] = part.normalize('NFKC').split('⁄').map(Number) as [number, number];
    return `${Number(whole) * below + above}/${below}`;
  });
  if (unclear.test(plain)) return undefined;
  let rest = plain
    .normalize('NFKC')
    .replaceAll('−', '-')
    .replaceAll('–', '-')
    .replaceAll('⁄', '/')
    .trim();
  for (const word of [unit, unit.replace(/s$/, '')])
    if (word && rest.endsWith(word)) rest = rest.slice(0, -word.length).trim();
  const percent = rest.endsWith('%');
  if (percent) rest = rest.slice(0, -1).trim();
  const end = infinite.exec(rest);
  if (end && !percent) return { value: end[1] === '-' ? -Infinity : Infinity };
  const [above = '', below, ...more] = rest.split('/').map((part) => part.trim());
  if (more.length > 0) return undefined;
  const value = read(above) / (below === undefined ? 1 : read(below)) / (percent ? 100 : 1);
  if (!Number.isFinite(value)) return undefined;
  const point = /\.(\d*)$/.exec(above)?.[1] ?? '';
  return below === undefined && !/e/i.test(above)
    ? { value, decimals: point.length + (percent ? 2 : 0) }
    : { value };
}

/** Whether what could not be read has a comma where a decimal point belongs: 0,722 or −1,5 bits. */
export const hasDecimalComma = (text: string): boolean =>
  /^[-−–+]?\d+,\d+(?![\d,.])/.test(text.normalize('NFKC').trim());

const read = (text: string): number =>
  decimal.test(text) && /\d/.test(text) ? Number(text.replaceAll(',', '')) : Number.NaN;

/** What a typed number is judged against: one drawn combination of a numeric exercise. */
export interface Key {
  /** The right answer. */
  readonly answer: number;
  /** A value is right, or recognised as a diagnosed mistake, within this distance. */
  readonly tolerance: number;
  /** The values that known mistakes give. */
  readonly mistakes: readonly { readonly value: number; readonly tolerance: number }[];
  /** Digits after the point that the question asks for. */
  readonly digits: number;
}

export type Verdict =
  | { readonly is: 'right' }
  | { readonly is: 'mistake'; readonly index: number }
  /** Right, but rounded to fewer digits than asked. */
  | { readonly is: 'coarse' }
  /** Not right, but nothing further away than a rounding slip. */
  | { readonly is: 'near' }
  | { readonly is: 'wrong' };

const within = (x: number, value: number, tolerance: number): boolean =>
  x === value || Math.abs(x - value) <= tolerance * (1 + 1e-9);

/** Judges a number: right, a known mistake, a near miss, or just not yet. Never guesses a mistake. */
export function judge({ value: x, decimals }: Typed, key: Key): Verdict {
  const { answer, tolerance, mistakes, digits } = key;
  if (within(x, answer, tolerance)) return { is: 'right' };
  const index = mistakes.findIndex((m) => within(x, m.value, m.tolerance));
  if (index >= 0) return { is: 'mistake', index };
  if (!Number.isFinite(answer) || x === 0) return { is: 'wrong' };
  if (decimals !== undefined && decimals < digits && Number(answer.toFixed(decimals)) === x)
    return { is: 'coarse' };
  const slip = Math.max(4 * tolerance, 0.01 * Math.abs(answer));
  return { is: within(x, answer, slip) ? 'near' : 'wrong' };
}

/** How many digits a question must ask for, so that every answer rounded to them is within the tolerance. */
export const digitsOfTolerance = (tolerance: number): number =>
  tolerance === 0 ? 0 : Math.max(0, Math.ceil(-Math.log10(2 * tolerance) - 1e-9));
