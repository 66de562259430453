import { formatNumber } from '../../../i18n/number.ts';
import { digitsFor } from '../../kit/sum-of.ts';
import type { Model } from './model.ts';

/** Two identities: the chain rule, and what the two variables share. */
export const chain = {
  lhs: '\\h{H(X, Y)}',
  steps: ['{}= \\h{H(X)} + \\h{H(Y \\mid X)}', '{}= \\h{@x} + \\h{@ygivenx}', '{}= \\h{@joined}'],
};
export const shared = {
  lhs: '\\h{I(X; Y)}',
  steps: [
    '{}= \\h{H(X)} + \\h{H(Y)} - \\h{H(X, Y)}',
    '{}= \\h{@x2} + \\h{@y} - \\h{@joined2}',
    '{}= \\h{@shared}',
  ],
};

/** The digits with which both sums add up. */
export const digitsOf = (m: Model) =>
  digitsFor(3, [m.joined, m.x, m.yGivenX], [m.shared, m.x, m.y, -m.joined]);

export const slots = (m: Model) => {
  const digits = digitsOf(m);
  const n = (x: number) => formatNumber(x, digits, true);
  return {
    x: n(m.x),
    x2: n(m.x),
    y: n(m.y),
    ygivenx: n(m.yGivenX),
    joined: n(m.joined),
    joined2: n(m.joined),
    shared: n(m.shared),
  };
};
