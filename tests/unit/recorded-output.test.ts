import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import * as lib from '../../src/lib/index.ts';
import { NgramModel } from '../../src/lib/learning/ngram-model.ts';

/** What a program of a chapter printed, without its first line, once that names the versions. */
function printed(program: string, library: 'NumPy' | 'PyTorch'): string[] {
  const file = new URL(`../../src/content/chapters/${program}.out`, import.meta.url);
  const [versions, ...lines] = readFileSync(file, 'utf8').trim().split('\n');
  assert.match(
    versions as string,
    new RegExp(`^Python 3\\.\\d+\\.\\d+ ${library} \\d+\\.\\d+\\.\\d+(\\+cpu)?$`),
    'the recorded output names the versions that printed it',
  );
  return lines;
}

test('the recorded output of the dice program is what the library computes, to every digit printed', () => {
  const seen: string[] = [];
  for (const line of printed('information-entropy/dice_entropy', 'NumPy')) {
    const found = /^(\d) dice, (fair|6 at (\S+)) +(\S+) bits +\((\S+)\)$/.exec(line);
    assert.ok(found, `not understood: ${line}`);
    const [, dice, name, probability, short, long] = found;
    const face = probability ? 6 : 0;
    const bits = lib.loadedDiceSumEntropy(Number(dice), 6, face, Number(probability ?? 0), 2);
    assert.equal(bits.toFixed(2), short, line);
    assert.equal(bits.toFixed(6), long, line);
    seen.push(`${dice} ${name}`);
  }
  assert.equal(new Set(seen).size, 6, 'the lecture has six settings');
});

/** What the programs of the losses print, by the name of the line. */
const labels = [0, 1, 0, 1, 0];
const predictions = [0.1, 0.6, 0.3, 0.8, 0.1];
const logits = [2, 1, 0.1];
const huge = [1000, -1000];
const six = (x: number) => x.toFixed(6);
const batch = (base: 2 | 'e') => lib.binaryCrossEntropy(labels, predictions, 'mean', base);
const fromLogits = lib.binaryCrossEntropyWithLogits(
  labels,
  predictions.map((q) => lib.logit(q)),
  'mean',
  'e',
);
const photos = [0.22, 0.5, 0.8].map((p) => lib.selfInformation(p, 'e')).reduce((a, b) => a + b) / 3;
const gradient = lib.categoricalCrossEntropyGrad(0, logits).map(six).join(' ');
const three = six(lib.categoricalCrossEntropy(0, logits, 'e'));
const stable = lib.categoricalCrossEntropy(1, huge, 'e').toFixed(1);

test('the recorded output of the NumPy losses is what the library computes, to every digit printed', () => {
  assert.deepEqual(printed('entropy-loss/losses_numpy', 'NumPy'), [
    `five emails     ${six(batch('e'))} nats  ${six(batch(2))} bits`,
    `from logits     ${six(fromLogits)} nats`,
    `three classes   ${three} nats`,
    `gradient        ${gradient}`,
    `three photos    ${six(photos)} nats  e^-L = ${six(Math.exp(-photos))}`,
    `stable          ${stable} nats`,
    'naive softmax   nan and 0.0',
  ]);
});

test('the recorded output of PyTorch is what the library computes, but for the clamp that it is shown for', () => {
  assert.equal(lib.binaryCrossEntropy([1], [0], 'mean', 'e'), Number.POSITIVE_INFINITY);
  assert.deepEqual(printed('entropy-loss/losses_torch', 'PyTorch'), [
    `five emails     ${six(batch('e'))}`,
    `from logits     ${six(fromLogits)}`,
    `three classes   ${three}`,
    `gradient        ${gradient}`,
    `smoothed by 0.1 ${six(lib.categoricalCrossEntropy(0, logits, 'e', 0.1))}`,
    `logits +-1000   ${stable}`,
    '0 for the truth 100.0',
    `softmax twice   ${six(lib.categoricalCrossEntropy(0, lib.softmax(logits), 'e'))}`,
  ]);
});

test('the recorded output of the language model is what the library computes, to every digit printed', () => {
  const [, ko = '', en = '', , kept = ''] = readFileSync('public/course-prose-1.txt', 'utf8')
    .trim()
    .split('\n\n');
  const model = new NgramModel(`${ko}\n${en}`);
  const texts = { cat: 'The cat sat on the mat.', 'chapter 6': kept };
  assert.deepEqual(
    printed('entropy-loss/next_letter', 'NumPy'),
    Object.entries(texts).flatMap(([name, text]) =>
      [2, 4].map((order) => {
        const perplexity = lib.sequencePerplexity(model.probabilities(text, order));
        const nats = Math.log(perplexity);
        return `${name.padEnd(9)} ${order} back  ${six(nats / Math.LN2)} bits  ${six(nats)} nats  e^L = ${perplexity.toFixed(3)}`;
      }),
    ),
  );
});
