import { formatNumber } from '../../../i18n/number.ts';
import { chance, inUnit, n } from '../../../i18n/numbers.en.ts';
import { type Descent, mostSteps } from './descent.ts';
import { gradientText } from './digits.ts';
import type { Words } from './ko.ts';

const nats = (x: number) => inUnit(x, 'nats', 3, true);
const stepWord = (count: number): string => (count === 1 ? 'step' : 'steps');
const steps = (d: Descent) => `${formatNumber(d.steps)} ${stepWord(d.steps)}`;

export const words: Words = {
  title: 'Gradient descent races down two losses',
  try: 'The answer is 1, but the logit is −4: a confident mistake. From here two balls go down by gradient descent until the prediction passes 0.9. Start the race, then race again from −8.',
  labels: { label: 'Label', logit: 'Starting logit', 'learning-rate': 'Learning rate' },
  chart: (m) =>
    `Two losses over the logit, with a ball on each. At the starting logit ${n(m.logit)}: BCE ${nats(m.bce.loss)}, gradient ${gradientText(m.bce.gradient)}; squared error ${n(m.squaredError.loss)}, gradient ${gradientText(m.squaredError.gradient)}`,
  bce: 'BCE',
  squaredError: 'squared error',
  inNats: 'nats',
  goal: 'goal',
  x: 'logit',
  prediction: 'prediction',
  bceGradient: 'Gradient of BCE',
  squaredErrorGradient: 'Gradient of squared error',
  logitSays: (z) => `starting logit ${n(z)}`,
  rateSays: (rate) => `learning rate ${n(rate)}`,
  stepWord,
  more: { text: `more than ${formatNumber(mostSteps)}`, word: 'steps' },
  race: 'Race',
  play: 'Start',
  again: 'Again',
  pause: 'Pause',
  step: 'Next step',
  toEnd: 'To the end',
  presets: 'Starts to try',
  rest: (m) =>
    m.bce.steps === 0
      ? 'At the starting logit the prediction is already less than 0.1 from the label. There is nowhere to go.'
      : 'An arrow is as long as the gradient where its ball stands. One step moves the logit by the gradient times the learning rate.',
  result: (m) =>
    m.squaredError.arrives
      ? `BCE arrives after ${steps(m.bce)}, squared error after ${steps(m.squaredError)}.`
      : `BCE arrives after ${steps(m.bce)}; squared error has not arrived after ${steps(m.squaredError)}.`,
  why: (m) =>
    !m.squaredError.arrives
      ? 'Squared error has still not arrived: it started where its gradient is almost 0.'
      : Math.abs(m.prediction - m.label) > 2 / 3
        ? 'The further squared error is from the label, the closer its gradient is to 0. It is slowest where there is most to correct.'
        : 'This start is not far wrong, so squared error has a slope from its first step. Try a start that is further wrong.',
  says: (m) =>
    `Starting logit ${n(m.logit)}, learning rate ${n(m.rate)}, prediction ${chance(m.prediction)}. The gradient of BCE is ${gradientText(m.bce.gradient)}, that of squared error ${gradientText(m.squaredError.gradient)}.`,
  spoken: (m) =>
    `The gradient of BCE with respect to the logit is the prediction minus the label, ${gradientText(m.bce.gradient)}. That of squared error is the same times 2, times the prediction, times 1 minus the prediction: ${gradientText(m.squaredError.gradient)}.`,
  table: { value: 'Value', loss: 'Loss', gradient: 'Gradient', steps: 'Steps to the goal' },
};
