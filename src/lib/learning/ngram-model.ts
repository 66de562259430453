import { checkWhole, refuse, refuseType } from '../check.ts';
import { add, divide, multiply, ONE, round, type Two, two } from '../numeric/double-double.ts';

/** How many letters a text can have: all code points of Unicode but the 2048 surrogates. */
export const UNICODE_SCALARS = 1_112_064;

/** The floor: every letter that there is, equally likely. */
const FLOOR = divide(ONE, two(UNICODE_SCALARS));
const MOST = 32;

/** What one order adds to the probability of a letter. */
export interface Contribution {
  /** How many letters it looks back; -1 is the floor, which looks at nothing. */
  readonly order: number;
  /** How often the letter came after this context, and how often any letter did. */
  readonly count: number;
  readonly total: number;
  /** How many different letters came after this context. */
  readonly kinds: number;
  /** Its say: all weights sum to 1. An unknown context has none. */
  readonly weight: number;
  /** weight * count / total: over all orders these sum to the probability of the letter. */
  readonly share: number;
}

/** What came after a context. */
interface Followers {
  readonly total: number;
  readonly counts: ReadonlyMap<string, number>;
}
const NOBODY: Followers = { total: 0, counts: new Map() };

function lettersOf(where: string, text: unknown): readonly string[] {
  if (typeof text !== 'string')
    refuseType(where, 'must be a string', text, 'Turn it into one with String().');
  if (/\p{Surrogate}/u.test(text))
    refuse(where, 'must have no lone surrogate', text, 'toWellFormed() replaces them.');
  return [...text];
}

/**
 * A language model by counting: how likely is each letter after the letters before it? A letter is a Unicode scalar value, so that
 * a composed and a decomposed letter are different ones. With c the counts of the training text, T(h) the number of different letters
 * seen after the context h, and h' the context without its oldest letter,
 *
 *   p(x | h) = (c(hx) + T(h) p(x | h')) / (c(h) + T(h)),
 *
 * down to the empty context and from there to the floor, 1 / 1,112,064 for every letter that there is. So nothing is impossible, and
 * the probabilities of all letters sum to 1.
 *
 * Source: Witten and Bell, The Zero-Frequency Problem (1991), method C; Chen and Goodman, An Empirical Study of Smoothing (1999), for the interpolated form
 */
export class NgramModel {
  /** The letters of the training text. */
  private readonly text: readonly string[];
  /** Where each context ends, by the context: made when it is first asked for. */
  private readonly ends = new Map<string, readonly number[]>();
  private readonly followers = new Map<string, Followers>();

  /**
   * @param text what the model learns from; after an empty text it knows the floor alone
   * @throws RangeError or TypeError if it is no text or has a lone surrogate
   */
  constructor(text: string) {
    this.text = lettersOf('NgramModel: text', text);
    const ends = new Map<string, number[]>();
    this.text.forEach((letter, i) => {
      const known = ends.get(letter);
      if (known) known.push(i);
      else ends.set(letter, [i]);
    });
    for (const [letter, places] of ends) this.ends.set(letter, places);
  }

  /** How many letters it has read. */
  get length(): number {
    return this.text.length;
  }

  /**
   * The probability of a letter after a context.
   *
   * @param letter one Unicode scalar value
   * @param context what stands before it; only its last `order` letters are looked at
   * @param order whole number from 0 to 32; a shorter context is looked at as it stands
   * @returns a number in (0, 1]; 1 only by rounding
   * @throws RangeError or TypeError if an argument is out of range
   */
  probability(letter: string, context: string, order: number): number {
    const name = 'NgramModel.probability';
    return round(this.of(one(name, letter), this.chainOf(name, context, order)));
  }

  /**
   * Which orders make the probability of a letter.
   *
   * @param letter, context, order as for probability
   * @returns order + 2 contributions, from the highest order to the floor; fewer where the context is shorter
   * @throws RangeError or TypeError if an argument is out of range
   */
  contributions(letter: string, context: string, order: number): Contribution[] {
    const name = 'NgramModel.contributions';
    one(name, letter);
    const chain = this.chainOf(name, context, order);
    let left = ONE;
    const found = chain.map((_, i): Contribution => {
      const order = chain.length - 1 - i;
      const { total, counts } = chain[order] as Followers;
      const kinds = counts.size;
      const count = counts.get(letter) ?? 0;
      const of = (n: number) =>
        n === 0 ? two(0) : multiply(left, divide(two(n), two(total + kinds)));
      const [weight, share] = [round(of(total)), round(of(count))];
      if (kinds > 0) left = of(kinds);
      return { order, count, total, kinds, weight, share };
    });
    const all = { count: 1, total: UNICODE_SCALARS, kinds: UNICODE_SCALARS };
    return [
      ...found,
      { order: -1, ...all, weight: round(left), share: round(multiply(left, FLOOR)) },
    ];
  }

  /**
   * What the model gives each letter of a text after those before it. Their logarithms are what the text costs.
   *
   * @param text n letters
   * @param order as for probability
   * @returns n numbers in (0, 1]
   * @throws RangeError or TypeError if an argument is out of range
   */
  probabilities(text: string, order: number): Float64Array {
    const name = 'NgramModel.probabilities';
    checkWhole(`${name}: order`, order, 0, MOST);
    const letters = lettersOf(`${name}: text`, text);
    return Float64Array.from(letters, (letter, i) =>
      round(this.of(letter, this.known(letters.slice(Math.max(0, i - order), i)))),
    );
  }

  /**
   * The letters that are most likely next; of two that are equally likely the one that was read first comes first.
   *
   * @param context, order as for probability
   * @param n whole number from 1 to 1,112,064; there are no more than the model has read different ones
   * @returns at most n letters with their probabilities, the likeliest first
   * @throws RangeError or TypeError if an argument is out of range
   */
  likeliest(
    context: string,
    order: number,
    n: number,
  ): { readonly letter: string; readonly probability: number }[] {
    const name = 'NgramModel.likeliest';
    checkWhole(`${name}: n`, n, 1, UNICODE_SCALARS);
    const chain = this.chainOf(name, context, order);
    return [...this.after('').counts.keys()]
      .map((letter) => ({ letter, probability: round(this.of(letter, chain)) }))
      .sort((a, b) => b.probability - a.probability)
      .slice(0, n);
  }

  /** What came after the empty context, after the last letter of a context, after its last two, … */
  private chainOf(name: string, context: string, order: number): Followers[] {
    checkWhole(`${name}: order`, order, 0, MOST);
    const letters = lettersOf(`${name}: context`, context);
    return this.known(letters.slice(Math.max(0, letters.length - order)));
  }

  private known(context: readonly string[]): Followers[] {
    const chain = [this.after('')];
    for (let k = 1; k <= context.length; k++) {
      // Whoever has not seen the shorter context has not seen the longer one.
      const seen = (chain[k - 1] as Followers).total > 0;
      chain.push(seen ? this.after(context.slice(-k).join('')) : NOBODY);
    }
    return chain;
  }

  private of(letter: string, chain: readonly Followers[]): Two {
    let p = FLOOR;
    for (const { total, counts } of chain) {
      const kinds = counts.size;
      if (kinds === 0) break;
      p = divide(add(two(counts.get(letter) ?? 0), multiply(two(kinds), p)), two(total + kinds));
    }
    return p;
  }

  private after(context: string): Followers {
    const known = this.followers.get(context);
    if (known) return known;
    const counts = new Map<string, number>();
    let total = 0;
    const count = (letter: string | undefined) => {
      if (letter === undefined) return;
      total++;
      counts.set(letter, (counts.get(letter) ?? 0) + 1);
    };
    if (context === '') for (const letter of this.text) count(letter);
    else for (const end of this.endsOf(context)) count(this.text[end + 1]);
    const found = { total, counts };
    this.followers.set(context, found);
    return found;
  }

  /** Where a context ends in the training text: among the ends of the same without its oldest letter. */
  private endsOf(context: string): readonly number[] {
    const known = this.ends.get(context);
    if (known) return known;
    const letters = [...context];
    const [oldest, ...rest] = letters;
    const found =
      rest.length === 0
        ? []
        : this.endsOf(rest.join('')).filter((end) => this.text[end - rest.length] === oldest);
    this.ends.set(context, found);
    return found;
  }
}

function one(name: string, letter: string): string {
  if (lettersOf(`${name}: letter`, letter).length !== 1)
    refuse(
      `${name}: letter`,
      'must be one letter',
      letter,
      'Spread a text into its letters: [...text].',
    );
  return letter;
}
