import { defineFigure } from '../../kit/define.ts';
import { inFormula, signOf } from '../../kit/sum-of.ts';
import { derive } from './model.ts';
import { state } from './state.ts';

/** They are set at build: a browser's script is left without their TeX. */
const equations =
  import.meta.env?.SSR === false
    ? { lhs: '', steps: [] }
    : {
        lhs: '\\loss{H(\\p{p}, \\q{q})}',
        steps: [
          '{}= \\h{H(\\p{p})} + \\loss{D(\\p{p}\\,\\|\\,\\q{q})}',
          '{}= \\h{@h} + \\loss{@d}',
          '{}\\mathrel{@r} \\loss{@ce}',
        ],
      };

export const figure = defineFigure({
  id: 'one-picture',
  state,
  derive,
  results: {
    entropy: { unit: 'bits', of: (m) => m.entropy },
    'cross-entropy': { unit: 'bits', of: (m) => m.crossEntropy },
    'kl-divergence': { unit: 'bits', of: (m) => m.divergence },
  },
  formula: {
    ...equations,
    slots: (m) => ({
      h: inFormula(m.entropy),
      d: inFormula(m.divergence),
      r: signOf([m.crossEntropy, m.entropy, m.divergence]),
      ce: inFormula(m.crossEntropy),
    }),
  },
});
