import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { strokesOf } from '../../../../tests/reference/digit-strokes.ts';
import { recordedRun, recordedRuns } from '../../../formula/recorded-runs.ts';
import { convertUnit } from '../../../lib/entropy/units.ts';
import { Evaluation } from '../../../lib/learning/evaluation.ts';
import { createPerceptron } from '../../../lib/learning/perceptron.ts';
import { Trainer } from '../../../lib/learning/trainer.ts';
import { randomGenerator } from '../../../lib/numeric/random.ts';
import { indifferent } from './curves.ts';
import { counts, readDigits } from './digits.ts';
import { border, most, place } from './gallery-place.ts';
import { files, recordOf } from './make-record.ts';
import { derive } from './model.ts';
import { prepare } from './prepare.ts';
import { Run, type Settings } from './run.ts';
import { state } from './state.ts';
import { untrained } from './untrained.ts';

const text = readFileSync(new URL('digits.txt', import.meta.url), 'utf8');
const digits = readDigits(text);
const standard = derive(state.defaults).settings;

/** A run after so many epochs. */
function trained(settings: Partial<Settings>, epochs: number) {
  const run = new Run({ ...standard, ...settings }, digits);
  for (let epoch = 1; epoch <= epochs; epoch++) run.train();
  return run;
}

test('the first 1,437 digits train, the last 360 test, and the file names its authors and licence', () => {
  assert.deepEqual(
    [digits.train.labels.length, digits.test.labels.length],
    [counts.train, counts.test],
  );
  assert.equal([...digits.train.labels.subarray(0, 10)].join(''), '0123456789');
  assert.match(
    text,
    /^Optical Recognition of Handwritten Digits, E\. Alpaydin and C\. Kaynak.*CC BY 4\.0/,
  );
  // The first digit is an open ring: its middle is white, its left side black.
  const [middle, left] = [digits.train.inputs[8 * 4 + 3], digits.train.inputs[8 * 4 + 2]];
  assert.deepEqual([middle, left], [0, 8 / 16]);
});

test('a file that lacks a pixel is refused', () => {
  assert.throws(() => readDigits(text.slice(0, -1800)), RangeError);
});

test('a run is what trainer and evaluation of the library give, to the last bit', () => {
  const random = randomGenerator(1);
  const net = createPerceptron([64, 32, 10], random);
  const trainer = new Trainer(net, 'cross-entropy');
  for (let epoch = 1; epoch <= 2; epoch++) trainer.epoch(digits.train, 16, 0.1, random);
  const evaluation = new Evaluation(net, digits.test, 'cross-entropy', 10);
  const report = trained({}, 2).report(1);
  assert.equal(report.epoch, 2);
  assert.equal(report.testLoss, evaluation.loss);
  assert.equal(report.accuracy, evaluation.accuracy);
  assert.equal(report.meanEntropy, convertUnit(evaluation.meanEntropy, 'e', 2));
  assert.equal(report.calibration.error, evaluation.calibrationError);
  evaluation.evaluate(3);
  assert.equal(trained({}, 2).report(3).calibration.error, evaluation.calibrationError);
});

test('temperature weighs the confidence again and touches neither answers nor losses', () => {
  const run = trained({}, 3);
  const [cold, usual, hot] = [0.2, 1, 5].map((T) => run.report(T));
  for (const other of [cold, hot]) {
    assert.deepEqual(other?.predictions, usual?.predictions);
    assert.equal(other?.testLoss, usual?.testLoss);
    assert.notEqual(other?.calibration.error, usual?.calibration.error);
  }
});

test('the recorded runs are those that training gives today', () => {
  const again = JSON.parse(JSON.stringify(recordOf()));
  for (const part of ['runs', 'still', 'before', 'after'] as const)
    assert.deepEqual(JSON.parse(readFileSync(files[part], 'utf8')), again[part], part);
});

test('with the default settings nine test digits of ten are right in the end', () => {
  const accuracy = recordedRun('cross-entropy', 'accuracy');
  assert.ok((accuracy[state.defaults.epochs] as number) >= 0.9);
});

test('cross entropy is far ahead after one epoch, and squared error has caught up after thirty', () => {
  const ahead = (epoch: number) =>
    (recordedRuns['cross-entropy'].accuracy[epoch] as number) -
    (recordedRuns['squared-error'].accuracy[epoch] as number);
  assert.ok(ahead(1) > 0.25, `${ahead(1)}`);
  assert.ok(Math.abs(ahead(30)) < 0.03, `${ahead(30)}`);
});

test('wrong answers are more undecided than right ones, and some are sure all the same', () => {
  const { rightEntropy, wrongEntropy } = recordedRuns['cross-entropy'];
  for (let epoch = 1; epoch <= 30; epoch++)
    assert.ok((wrongEntropy[epoch] as number) > (rightEntropy[epoch] as number));
  const { predictions, entropies } = trained({}, 30).report(1);
  const sure = predictions.filter(
    (answer, e) => answer !== digits.test.labels[e] && (entropies[e] as number) < 0.2,
  );
  assert.ok(sure.length >= 3, `${sure.length}`);
});

test('what was not recorded is refused by name', () => {
  assert.throws(() => recordedRun('hinge', 'accuracy'), /no run with the loss "hinge"/);
  assert.throws(() => recordedRun('cross-entropy', 'speed'), /has no "speed"/);
});

test('a learning rate that is far too large ends in a divergence with step and cause, not in NaN', () => {
  const run = trained({ rate: 10, hidden: [128, 128, 128], batchSize: 1 }, 1);
  const { divergence, epoch, testLoss, meanEntropy } = run.report(1);
  assert.ok(divergence && divergence.step > 0);
  assert.equal(epoch, 0, 'the epoch that diverged does not count');
  for (const x of [testLoss, meanEntropy]) assert.ok(!Number.isNaN(x));
});

test('an epoch has a step for each batch, the last of what is left', () => {
  const steps = (batch: number) => derive({ ...state.defaults, 'batch-size': batch }).perEpoch;
  assert.deepEqual([1, 16, 1436, 1437].map(steps), [1437, 90, 2, 1]);
});

test('every layer has a weight for each connection and a bias for each neuron', () => {
  const count = (...hidden: number[]) => derive({ ...state.defaults, hidden }).parameters;
  assert.equal(count(32), 64 * 32 + 32 + 32 * 10 + 10);
  assert.equal(count(5, 3), 64 * 5 + 5 + 5 * 3 + 3 + 3 * 10 + 10);
});

test('before a run the net is known where only loss, rate, batch or epochs are changed', () => {
  const known = (values: object) =>
    untrained(derive({ ...state.defaults, ...values } as typeof state.defaults).settings);
  const { error } = trained({}, 0).calibration(1);
  assert.equal(known({ 'learning-rate': 3, 'batch-size': 5 })?.calibrationError, error);
  const { testLoss } = trained({ loss: 'squared-error' }, 0).report(1);
  assert.equal(known({ loss: 'squared-error' })?.testLoss, testLoss);
  for (const other of [{ seed: 2 }, { hidden: [31] }, { hidden: [32, 32] }])
    assert.equal(known(other), undefined);
});

test('the dotted lines stand where a net without weights does, which gives every class 1/10', () => {
  const net = createPerceptron([64, 10], randomGenerator(1));
  for (const { weights } of net) weights.fill(0);
  for (const loss of ['cross-entropy', 'squared-error'] as const) {
    const none = new Evaluation(net, digits.test, loss, 10);
    assert.ok(Math.abs(none.loss - indifferent('loss', loss)) < 1e-12, loss);
    assert.ok(
      Math.abs(convertUnit(none.meanEntropy, 'e', 2) - indifferent('entropy', loss)) < 1e-12,
    );
  }
});

test('in the gallery sure digits stand left, undecided ones right, right answers above wrong ones', () => {
  for (let example = 0; example < counts.test; example++) {
    const at = (bits: number, isRight: boolean) => place(example, bits, isRight);
    const [x, y] = at(0.3, true);
    assert.ok(y > border && y < 1);
    const [further, below] = at(0.31, false);
    assert.ok(further > x && below < border && below > 0);
    for (const [bits, end] of [
      [0, 0],
      [most, 1],
    ] as const)
      assert.ok(Math.abs((at(bits, true)[0] as number) - end) < 0.03);
  }
});

test('a digit of one’s own is cropped, centred and counted as the data were', () => {
  const [, , two] = strokesOf;
  assert.ok(two);
  const pixels = prepare(two);
  assert.equal(pixels?.length, 64);
  assert.ok(pixels?.every((share) => share >= 0 && share <= 1 && Number.isInteger(16 * share)));
  const elsewhere = two.map((stroke) => stroke.map(([x, y]) => [x / 4 + 70, y / 4 + 3] as const));
  assert.deepEqual(prepare(elsewhere), pixels);
  assert.equal(prepare([]), undefined);
  const dot = prepare([[[10, 10]]]) as readonly number[];
  assert.ok(dot.some((share) => share > 0) && dot.filter((share) => share > 0).length <= 16);
});

for (const seed of [1, 2, 3])
  test(`strokes of all ten digits are read as what they are, seed ${seed}`, () => {
    const run = trained({ seed }, 30);
    const answers = strokesOf.map((strokes) => {
      const p = run.ask(prepare(strokes) as readonly number[]);
      return p.indexOf(Math.max(...p));
    });
    assert.deepEqual(answers, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });
