/**
 * Trains the default net with either loss, and writes what came of it: src/formula/recorded-runs.json for the text and
 * for pages without scripts, still.json with what is known before a start, still-before.json for the drawing of that,
 * still-after.json for the drawing without scripts. A test trains again.
 *
 *   node src/components/widgets/training-lab/make-record.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { classes, darkest, readDigits, width } from './digits.ts';
import { derive } from './model.ts';
import { type Report, Run } from './run.ts';
import { chosen } from './some-digits.ts';
import { state } from './state.ts';

/** How the test digits stand on the picture: in thousandths of a bit, and which are wrong. */
const places = ({ entropies, predictions }: Report) => ({
  predictions: [...predictions].join(''),
  entropies: [...entropies].map((bits) => Math.round(bits * 1000)),
});

/** All that the figure says of the net before its first step, which is the same for either loss. */
const startOf = (first: Report, squared: Report) => ({
  accuracy: first.accuracy,
  meanEntropy: first.meanEntropy,
  rightEntropy: first.rightEntropy,
  wrongEntropy: first.wrongEntropy,
  calibrationError: first.calibration.error,
  losses: {
    'cross-entropy': { trainLoss: first.trainLoss, testLoss: first.testLoss },
    'squared-error': { trainLoss: squared.trainLoss, testLoss: squared.testLoss },
  },
});

export function recordOf() {
  const digits = readDigits(readFileSync(new URL('digits.txt', import.meta.url), 'utf8'));
  const { settings, epochs } = derive(state.defaults);
  const runOf = (loss: (typeof settings)['loss']) => {
    const run = new Run({ ...settings, loss }, digits);
    const reports = [run.report(1)];
    for (let epoch = 1; epoch <= epochs; epoch++) {
      run.train();
      reports.push(run.report(1));
    }
    return reports;
  };
  const runs = { 'cross-entropy': runOf('cross-entropy'), 'squared-error': runOf('squared-error') };
  const listed = (reports: readonly Report[]) => ({
    trainLoss: reports.map((r) => r.trainLoss),
    testLoss: reports.map((r) => r.testLoss),
    accuracy: reports.map((r) => r.accuracy),
    meanEntropy: reports.map((r) => r.meanEntropy),
    rightEntropy: reports.map((r) => r.rightEntropy ?? 0),
    wrongEntropy: reports.map((r) => r.wrongEntropy ?? 0),
    calibrationError: reports.map((r) => r.calibration.error),
  });
  const [first, last] = [0, epochs].map((at) => runs['cross-entropy'][at] as Report) as [
    Report,
    Report,
  ];
  return {
    runs: {
      'cross-entropy': listed(runs['cross-entropy']),
      'squared-error': listed(runs['squared-error']),
    },
    still: startOf(first, runs['squared-error'][0] as Report),
    before: {
      labels: [...digits.test.labels].join(''),
      ...places(first),
      some: chosen.map((e) => ({
        label: digits.test.labels[e] as number,
        // As in digits.txt.
        pixels: [...digits.test.inputs.slice(e * width, (e + 1) * width)]
          .map((share) => String.fromCharCode(65 + share * darkest))
          .join(''),
        // In thousandths.
        p: [...first.p.slice(e * classes, (e + 1) * classes)].map((p) => Math.round(1000 * p)),
      })),
    },
    after: places(last),
  };
}

/** Where each part is kept. */
export const files = {
  runs: new URL('../../../formula/recorded-runs.json', import.meta.url),
  still: new URL('still.json', import.meta.url),
  before: new URL('still-before.json', import.meta.url),
  after: new URL('still-after.json', import.meta.url),
} as const;

if (process.argv[1] === import.meta.filename) {
  const record = recordOf();
  for (const part of ['runs', 'still', 'before', 'after'] as const)
    writeFileSync(files[part], `${JSON.stringify(record[part], undefined, 2)}\n`);
}
