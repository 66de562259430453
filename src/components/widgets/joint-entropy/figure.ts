import { defineFigure, setAtBuild } from '../../kit/state/define.ts';
import { inFormula as n, signOf } from '../../kit/words/sum-of.ts';
import { derive } from './model.ts';
import { state } from './state.ts';

export const figure = defineFigure({
  id: 'joint-entropy',
  state,
  derive,
  results: {
    p: { probability: true, of: (m) => m.p },
    'joint-entropy': { unit: 'bits', of: (m) => m.joined },
    'entropy-x': { unit: 'bits', of: (m) => m.x },
    'entropy-y': { unit: 'bits', of: (m) => m.y },
    'conditional-entropy-x-given-y': { unit: 'bits', of: (m) => m.xGivenY },
    'conditional-entropy-y-given-x': { unit: 'bits', of: (m) => m.yGivenX },
    'mutual-information': { unit: 'bits', of: (m) => m.shared },
  },
  formula: {
    ...(import.meta.env?.SSR === false
      ? setAtBuild
      : {
          // The chain rule, and what the two variables share.
          lhs: '\\h{H(X, Y)}',
          steps: [
            '{}= \\h{H(X)} + \\h{H(Y \\mid X)}',
            '{}\\mathrel{@is} \\h{@x} + \\h{@ygivenx}',
            '{}= \\h{@joined}',
          ],
          also: [
            {
              lhs: '\\h{I(X; Y)}',
              steps: [
                '{}= \\h{H(X)} + \\h{H(Y)} - \\h{H(X, Y)}',
                '{}\\mathrel{@are} \\h{@x} + \\h{@y} - \\h{@joined}',
                '{}= \\h{@shared}',
              ],
            },
          ],
        }),
    slots(m) {
      return {
        is: signOf([m.joined, m.x, m.yGivenX]),
        are: signOf([m.shared, m.x, m.y, -m.joined]),
        x: n(m.x),
        y: n(m.y),
        ygivenx: n(m.yGivenX),
        joined: n(m.joined),
        shared: n(m.shared),
      };
    },
  },
});
