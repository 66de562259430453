import { chance, inUnit, n } from '../../../i18n/numbers.en.ts';
import type { Words } from './ko.ts';

const nats = (x: number, digits = 3, fixed = false) => inUnit(x, 'nats', digits, fixed);

export const words: Words = {
  title: 'From logits to loss and gradient',
  try: 'Take one step at a time and watch the arrows shrink. Then set label smoothing to 0.1 and keep stepping. You can also drag a bar or type a logit.',
  labels: { logits: 'Logits', label: 'Right class', smoothing: 'Label smoothing' },
  chart: (m) =>
    `For each class a bar of the prediction p, one of the target y, and an arrow from the first to the second. ${m.p.map((p, i) => `Class ${i + 1} ${chance(p, 3)}, target ${chance(m.target[i] as number, 3)}`).join('; ')}`,
  class: 'Class',
  logit: 'logit',
  logitOf: (i) => `Logit of class ${i + 1}`,
  right: 'right',
  said: 'prediction',
  wanted: 'target',
  pull: 'one step',
  chain: 'end to end',
  zero: 'sum 0',
  sum: 'Sum',
  none: 'no value',
  bar: (i) => `Probability of class ${i + 1}`,
  barSays: (i, m) => `logit ${n(m.logits[i] as number)}, probability ${chance(m.p[i] as number)}`,
  loss: 'Loss',
  descend: 'Gradient descent',
  step: 'One step',
  tenSteps: '10 steps',
  smoothed: (e) => `label smoothing ${n(e)}`,
  presets: 'Examples',
  cases: ['The lecture’s logits', 'Untrained: all 0', 'Confidently wrong', 'Logits of ±1000'],
  count: 'Classes',
  add: 'One more',
  remove: 'One fewer',
  note: (m) =>
    m.smoothing > 0 && m.loss - m.floor < 0.002
      ? `This is the floor: the loss is never below the entropy of the target, ${nats(m.floor)}. Here the right logit stands ln(1 + K(1 − ε)/ε) = ${n(m.bestGap)} above each other one.`
      : 'An arrow shows which way and how far one step moves a logit: by the difference of target and prediction. What the right logit gains, the others lose.',
  folded: 'Both computations, formula',
  naive: {
    title: 'Formula as it stands',
    verdict: (m) =>
      m.naive.loss === undefined
        ? '∞ ÷ ∞ has no value'
        : m.naive.loss === Infinity
          ? `−ln 0 = ∞; truly ${nats(m.loss, 0)}`
          : nats(m.naive.loss),
  },
  steady: {
    title: (largest) => `Largest taken out (m\u00a0=\u00a0${largest})`,
    log: 'ln of the sum',
    verdict: (m) => nats(m.loss, 3, true),
  },
  says: (m) =>
    `Class ${m.right + 1} is right and has probability ${chance(m.p[m.right] as number)}; the loss is ${nats(m.loss)}.`,
  spoken: (m) =>
    `The loss adds, over the classes, target times minus ln p: ${nats(m.loss)}. The gradient with respect to the logits is prediction minus target.`,
  table: {
    logit: 'Logit z',
    p: 'Prediction p',
    target: 'Target y',
    gradient: 'p\u00a0−\u00a0y',
    part: '−y ln p (nats)',
  },
};
