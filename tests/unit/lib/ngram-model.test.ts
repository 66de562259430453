import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  randomGenerator,
  selfInformation,
  sequencePerplexity,
  sum,
} from '../../../src/lib/index.ts';
import { NgramModel, UNICODE_SCALARS } from '../../../src/lib/learning/ngram-model.ts';
import { law } from './law.ts';

const [, ko = '', en = '', keptKo = '', keptEn = ''] = readFileSync(
  'public/course-prose-1.txt',
  'utf8',
)
  .trim()
  .split('\n\n');
const form = { syllable: 'NFC', jamo: 'NFD' } as const;
type Unit = keyof typeof form;
const read = `${ko}\n${en}`;
const models = {
  syllable: new NgramModel(read.normalize('NFC')),
  jamo: new NgramModel(read.normalize('NFD')),
};

/** Mean surprise of a text in bits a letter. */
function mean(unit: Unit, text: string, order: number): number {
  const given = models[unit].probabilities(text.normalize(form[unit]), order);
  return sum(Float64Array.from(given, (p) => selfInformation(p, 2))) / given.length;
}

/** Written by tests/reference/letters/ngram.py in exact fractions; it shares nothing with the library. */
const recorded: {
  readonly means: Record<Unit, Record<'learned' | 'kept', Record<'ko' | 'en', readonly number[]>>>;
  readonly cases: readonly {
    readonly text: string;
    readonly order: number;
    readonly unit: Unit;
    readonly letters: number;
    readonly mean: number;
    readonly perplexity: number;
    readonly p: readonly number[];
  }[];
} = JSON.parse(readFileSync('tests/reference/letters/ngram.json', 'utf8'));

const close = (a: number, b: number, what: string) =>
  assert.ok(Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(b)), `${what}: ${a}, not ${b}`);

describe('a language model by counting gives what an independent program gives', () => {
  test('to each letter of a text, to the last place but one', () => {
    for (const { text, order, unit, letters, p } of recorded.cases) {
      const given = models[unit].probabilities(text.normalize(form[unit]), order);
      assert.equal(given.length, letters);
      for (const [i, expected] of p.entries())
        assert.ok(
          Math.abs((given[i] as number) - expected) <= 2 ** -52 * expected,
          `${text} at ${i}, order ${order}: ${given[i]}, not ${expected}`,
        );
    }
  });

  test('to a text as a whole: mean surprise and perplexity', () => {
    for (const { text, order, unit, mean: bits, perplexity } of recorded.cases) {
      close(mean(unit, text, order), bits, `${text}, order ${order}`);
      const given = models[unit].probabilities(text.normalize(form[unit]), order);
      close(sequencePerplexity(given), perplexity, `perplexity of ${text}`);
    }
  });

  test('to all that it has learned from, and to the chapter that it has not', () => {
    const texts = { learned: { ko, en }, kept: { ko: keptKo, en: keptEn } };
    for (const unit of ['syllable', 'jamo'] as const)
      for (const part of ['learned', 'kept'] as const)
        for (const lang of ['ko', 'en'] as const)
          for (const order of [0, 1, 2, 3, 4])
            close(
              mean(unit, texts[part][lang], order),
              recorded.means[unit][part][lang][order] as number,
              `${unit} ${part} ${lang} ${order}`,
            );
  });
});

/** The sum over all 1,112,064 letters: those that were read one by one, all others alike. */
function total(model: NgramModel, context: string, order: number): number {
  const known = model.likeliest(context, order, UNICODE_SCALARS);
  const unread = model.probability('\u{10FFFE}', context, order);
  return sum([
    ...known.map(({ probability }) => probability),
    (UNICODE_SCALARS - known.length) * unread,
  ]);
}

test('after each of 1000 random contexts the probabilities of all letters sum to 1', () => {
  const random = randomGenerator(1951);
  const all = [...read, ...keptKo, ...keptEn];
  for (let i = 0; i < 1000; i++) {
    const at = Math.floor(random.next() * (all.length - 5));
    const order = i % 5;
    // Of the course, of what it has not read, and of what no text of it has.
    const context = all.slice(at, at + order).join('') + (i % 7 === 0 ? '😀' : '');
    const sums = total(
      i % 2 ? models.syllable : models.jamo,
      context.normalize(i % 2 ? 'NFC' : 'NFD'),
      order,
    );
    assert.ok(Math.abs(sums - 1) < 1e-12, `${JSON.stringify(context)}, order ${order}: ${sums}`);
  }
});

test('summed letter by letter over all of Unicode, the total is 1', () => {
  const model = new NgramModel('abracadabra');
  let all = 0;
  for (let code = 0; code < 0x110000; code++)
    if (code < 0xd800 || code > 0xdfff)
      all += model.probability(String.fromCodePoint(code), 'abra', 3);
  assert.ok(Math.abs(all - 1) < 1e-9, String(all));
});

const letter = fc.constantFrom(...'abc 가각😀\n');
const someText = fc.array(letter, { maxLength: 60 }).map((letters) => letters.join(''));
const order = fc.integer({ min: 0, max: 6 });
law('whatever it has read, the total is 1', [someText, someText, order], (text, context, k) => {
  assert.ok(Math.abs(total(new NgramModel(text), context, k) - 1) < 1e-12);
});

law(
  'what the orders add sums to the probability, and their weights to 1',
  [someText, someText, letter, order],
  (text, context, x, k) => {
    const model = new NgramModel(text);
    const parts = model.contributions(x, context, k);
    assert.equal(parts.length, Math.min(k, [...context].length) + 2);
    assert.deepEqual(
      parts.map((part) => part.order),
      parts.map((_, i) => parts.length - 2 - i),
    );
    close(sum(parts.map((part) => part.share)), model.probability(x, context, k), 'shares');
    close(sum(parts.map((part) => part.weight)), 1, 'weights');
    for (const { share, weight, count, total: all } of parts)
      close(share, all === 0 ? 0 : (weight * count) / all, 'a share');
  },
);

law(
  'only as many letters before it count as the order says',
  [someText, someText, letter, fc.integer({ min: 0, max: 4 })],
  (text, context, x, k) => {
    const model = new NgramModel(text);
    const last = k === 0 ? '' : [...context].slice(-k).join('');
    assert.equal(
      model.probability(x, `${'가'.repeat(9)}${context}`, k),
      model.probability(x, [...context].length < k ? `${'가'.repeat(9)}${context}` : last, k),
    );
  },
);

law(
  'a text is as likely as its letters one after another',
  [someText, someText, order],
  (text, typed, k) => {
    const model = new NgramModel(text);
    const letters = [...typed];
    assert.deepEqual(
      [...model.probabilities(typed, k)],
      letters.map((x, i) => model.probability(x, letters.slice(0, i).join(''), k)),
    );
  },
);

law(
  'nothing costs infinitely much, and nothing is free',
  [someText, fc.string({ unit: 'grapheme', maxLength: 20 }), order],
  (text, typed, k) => {
    for (const p of new NgramModel(text).probabilities(typed.toWellFormed(), k))
      assert.ok(p > 0 && p <= 1, String(p));
  },
);

describe('facts of the model', () => {
  const model = new NgramModel('abab');
  test('who has read nothing gives every letter 1 / 1,112,064, log2 of which is 20.08 bits', () => {
    const p = new NgramModel('').probability('가', 'anything', 4);
    assert.equal(p, 1 / 1_112_064);
    assert.equal(selfInformation(p, 2).toFixed(2), '20.08');
    assert.equal(new NgramModel('').length, 0);
  });
  test('there are 1,112,064 letters: all code points but the surrogates', () => {
    assert.equal(UNICODE_SCALARS, 0x110000 - 0x800);
  });
  test('order 0 is the frequency of letters, with a little left for those never seen', () => {
    assert.equal(model.probability('a', 'b', 0), (1 + 1 / 1_112_064) / 3);
    assert.equal(model.probability('z', 'b', 0), 1 / (3 * 1_112_064));
  });
  test('after a, which was always followed by b, b is likelier than by its frequency', () => {
    assert.ok(Math.abs(model.probability('b', 'a', 1) - (2 + (2 + 2 / 1_112_064) / 6) / 3) < 1e-16);
  });
  test('an unknown context says nothing: the shorter one speaks', () => {
    assert.equal(model.probability('b', 'za', 2), model.probability('b', 'a', 1));
    assert.deepEqual(model.contributions('b', 'za', 2)[0], {
      order: 2,
      count: 0,
      total: 0,
      kinds: 0,
      weight: 0,
      share: 0,
    });
  });
  test('the end of a text is followed by nothing', () => {
    assert.equal(model.contributions('a', 'bab', 3)[0]?.total, 0);
  });
  test('the likeliest come first, and of two equal ones the one that was read first', () => {
    assert.deepEqual(
      model.likeliest('', 0, 9).map((x) => x.letter),
      ['a', 'b'],
    );
    assert.deepEqual(
      model.likeliest('a', 1, 1).map((x) => x.letter),
      ['b'],
    );
  });
  test('a letter outside the first plane is one letter', () => {
    assert.equal(new NgramModel('😀😀').length, 2);
    assert.equal(model.probabilities('😀', 2).length, 1);
  });
});

describe('what it refuses, it refuses in a sentence', () => {
  const model = new NgramModel('abab');
  const refusals: readonly (readonly [() => unknown, string])[] = [
    [
      () => new NgramModel('a\ud800'),
      'RangeError: NgramModel: text must have no lone surrogate, got "a\\ud800". toWellFormed() replaces them.',
    ],
    [
      () => new NgramModel(7 as never),
      'TypeError: NgramModel: text must be a string, got 7. Turn it into one with String().',
    ],
    [
      () => model.probability('ab', '', 0),
      'RangeError: NgramModel.probability: letter must be one letter, got "ab". Spread a text into its letters: [...text].',
    ],
    [
      () => model.probability('', '', 0),
      'RangeError: NgramModel.probability: letter must be one letter, got "". Spread a text into its letters: [...text].',
    ],
    [
      () => model.probability('a', null as never, 0),
      'TypeError: NgramModel.probability: context must be a string, got null. Turn it into one with String().',
    ],
    [
      () => model.probability('a', '', -1),
      'RangeError: NgramModel.probability: order must be a whole number from 0 to 32, got -1. Take one of these.',
    ],
    [
      () => model.contributions('a', '', 1.5),
      'RangeError: NgramModel.contributions: order must be a whole number from 0 to 32, got 1.5. Round it, if that is what you mean.',
    ],
    [
      () => model.probabilities('\udc00', 2),
      'RangeError: NgramModel.probabilities: text must have no lone surrogate, got "\\udc00". toWellFormed() replaces them.',
    ],
    [
      () => model.likeliest('a', 1, 0),
      'RangeError: NgramModel.likeliest: n must be a whole number from 1 to 1112064, got 0. Take one of these.',
    ],
  ];
  for (const [call, sentence] of refusals)
    test(sentence, () => assert.throws(call, (error) => String(error) === sentence));
});
