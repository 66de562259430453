import { bits, n } from '../../../i18n/numbers.en.ts';
import type { Words } from './ko.ts';

const percent = (share: number) => `${n(100 * share, 1, true)}%`;

export const words: Words = {
  title: 'The training lab',
  try: 'A net learns from 1,437 handwritten digits and is tested on 360 that it has never seen. Start the training and watch where the digits go: left when the net is sure, up when it is right.',
  labels: {
    loss: 'Loss',
    'learning-rate': 'Learning rate',
    hidden: 'Hidden neurons',
    'batch-size': 'Batch size',
    seed: 'Seed',
    epochs: 'Epochs',
    temperature: 'Temperature',
  },
  losses: { 'cross-entropy': 'Cross entropy', 'squared-error': 'Squared error' },
  gallery: (epoch, right, all) =>
    `${all} test digits; the further left, the lower the entropy of the output. Epoch ${epoch}: ${right} right answers above, ${all - right} wrong ones below`,
  galleryBefore: (all) =>
    `${all} test digits. Before training nearly all of them stand at the right end`,
  galleryX: 'entropy of the output (bits)',
  sides: (right, wrong) =>
    right === undefined
      ? 'above: right, below: wrong'
      : `above: ${right} right, below: ${wrong} wrong`,
  some: 'Six of them: digit, answer, output',
  start: 'Start training',
  loading: 'Loading',
  pause: 'Pause',
  goOn: 'Continue',
  again: 'Train again',
  step: 'One epoch',
  back: 'Restart',
  keep: 'Keep this run',
  drop: 'Drop the kept run',
  compare: 'Compare',
  folded: 'Temperature, rate, layers, source, formula',
  layer: (i) => `Neurons of hidden layer ${i + 1}`,
  layers: 'Hidden layers',
  add: 'Add one',
  remove: 'Remove one',
  rateIs: (x) => `learning rate ${n(x, 4)}`,
  temperatureIs: (x) => `temperature ${n(x)}`,
  accuracy: 'Test accuracy',
  notYet: 'Known after the start',
  epoch: 'Epoch',
  of: (epochs) => `of ${epochs}`,
  nats: 'nats',
  bits: (x) => (x < 0.0005 ? 'below 0.001 bits' : bits(x, 3, true)),
  parameters: 'Weights and biases',
  steps: 'Weight updates',
  stepsAre: ['A whole run with these settings updates ', ' ', '.'],
  pieces: 'weights and biases',
  times: (steps) => (steps === 1 ? 'time' : 'times'),
  trainLoss: 'Training loss',
  testLoss: 'Test loss',
  meanEntropy: 'Mean entropy',
  calibrationError: 'Calibration error',
  curves: {
    accuracy: 'test accuracy (%)',
    loss: (unit) => (unit ? 'loss (nats)' : 'loss'),
    entropy: 'mean entropy (bits)',
    train: 'training',
    test: 'test',
    right: 'if right',
    wrong: 'if wrong',
    choose: 'Curves',
    names: { entropy: 'Entropy', loss: 'Loss', accuracy: 'Accuracy' },
    x: 'epoch',
    indifferent: 'if all had 1/10',
  },
  curve: (what, epoch) => `${what}, from epoch 0 to epoch ${epoch}`,
  failed:
    'The program that trains could not start, or has stopped. Press ‘Start training’ to try again; the rest of the page works as before.',
  reload: 'Load the page again',
  diverged: (step, cause) =>
    `Training has diverged: at step ${n(step)} ${
      {
        activation: 'the value of a neuron',
        loss: 'the loss',
        gradient: 'the gradient',
        weight: 'a weight',
      }[cause]
    } left the range of double precision. Try a lower learning rate.`,
  keptIs: (loss, rate, hidden, epoch, share) =>
    `Kept run: ${loss.toLowerCase()}, learning rate ${n(rate, 4)}, hidden layers ${hidden.join('-')}, epoch ${epoch}, accuracy ${percent(share)} (thin dotted lines)`,
  few: 'What the net makes of six test digits',
  fewNote: 'The bars are the probabilities of the output; the label is bold.',
  output: (label, top, p) => `A ${label}: the likeliest answer is ${top}, with probability ${p}`,
  mistakes: 'Wrong answers, the surest first',
  mistake: (label, top) => `a ${label}, answered ${top}`,
  noMistakes: 'No answer is wrong.',
  reliability: 'Is it right as often as it is sure?',
  reliabilityChart: (error, temperature) =>
    `Reliability diagram: temperature ${n(temperature)}, calibration error ${n(error, 3, true)}`,
  confidence: 'confidence that the output claims (%)',
  share: 'share that is right (%)',
  bin: 'Confidence',
  binCount: 'Digits',
  draw: 'Draw your own digit',
  drawHint:
    'Draw a digit in the square with a finger, the mouse or a pen. It is prepared as the data were: cropped, centred and counted in 8 × 8 cells.',
  drawKeys:
    'With the keyboard, take a test digit, move with the arrow keys and turn a cell on or off with the space bar.',
  clear: 'Clear',
  another: 'Another test digit',
  padCell: (row, column, dots) => `row ${row}, column ${column}, ${dots} dots`,
  pad: 'The square to draw in',
  cells: '8 × 8 cells',
  answer: (top, p) => `Answer: ${top} (probability ${p})`,
  source:
    'Digits: E. Alpaydin and C. Kaynak (1998), Optical Recognition of Handwritten Digits, UCI Machine Learning Repository, CC BY 4.0. In the order of the file the first 1,437 train and the last 360 test.',
  says: (m) =>
    `A run of ${n(m.epochs)} ${m.epochs === 1 ? 'epoch' : 'epochs'} with learning rate ${n(m.settings.rate, 4)} updates ${n(m.parameters)} weights and biases ${n(m.steps)} ${m.steps === 1 ? 'time' : 'times'}.${m.temperature === 1 ? '' : ` Confidence is weighed at temperature ${n(m.temperature)}.`}`,
  told: (epoch, share, entropy) =>
    `After epoch ${epoch} the test accuracy is ${percent(share)} and the mean entropy ${bits(entropy)}.`,
  running: 'Training.',
  spoken: (m) =>
    `Each step takes the learning rate, ${n(m.settings.rate, 4)}, times the slope of the loss from the weights. An epoch has ${n(m.perEpoch)} ${m.perEpoch === 1 ? 'step' : 'steps'}; ${n(m.epochs)} ${m.epochs === 1 ? 'epoch has' : 'epochs have'} ${n(m.steps)} in all.`,
  table: {
    epoch: 'Epoch',
    record: 'A recorded run with the default settings',
    scrolls: 'Values epoch by epoch',
    right: 'Entropy of right answers (bits)',
    wrong: 'Entropy of wrong answers (bits)',
    accuracy: 'Test accuracy',
  },
  record:
    'The record of a run of 30 epochs with the default settings. The numbers below are those of the untrained net.',
};
