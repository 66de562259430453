import { defineFigure, setAtBuild } from '../../kit/state/define.ts';
import { inFormula, signOf, sumOf } from '../../kit/words/sum-of.ts';
import { derive } from './model.ts';
import { state } from './state.ts';

/** So many terms fit into the formula. */
const shown = 6;

export const figure = defineFigure({
  id: 'distribution-entropy',
  state,
  derive,
  results: {
    p: { probability: true, of: (m) => m.p },
    entropy: { unitOf: (m) => m.unit, of: (m) => m.entropy },
    'max-entropy': { unitOf: (m) => m.unit, of: (m) => m.maxEntropy },
    perplexity: { of: (m) => m.perplexity },
  },
  formula: {
    ...(import.meta.env?.SSR === false
      ? setAtBuild
      : {
          lhs: '\\h{H(X)}',
          steps: [
            '{}= -\\sum_i \\p{p_i}\\mathop{@log}\\nolimits_{@b}\\p{p_i}',
            '{}\\mathrel{@is} @terms',
            '{}= \\h{@h}',
          ],
        }),
    slots(m) {
      const terms = m.parts.map(inFormula);
      const some = terms.length > shown ? [...terms.slice(0, 4), '⋯', terms.at(-1)] : terms;
      return {
        log: m.base === 'e' ? 'ln' : 'log',
        b: m.base === 'e' ? '' : m.base,
        // Terms that are left out cannot be added up.
        is: m.parts.length > shown ? '=' : signOf([m.entropy, ...m.parts]),
        terms: sumOf(some),
        h: inFormula(m.entropy),
      };
    },
  },
});
