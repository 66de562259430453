import { formatNumber } from '../../../i18n/number.ts';
import { defineFigure } from '../../kit/define.ts';
import { shownP } from './digits.ts';
import { derive } from './model.ts';
import { state } from './state.ts';

export const figure = defineFigure({
  id: 'event-information',
  state,
  derive,
  results: { information: { unit: 'bits', of: (m) => m.information } },
  formula: {
    lhs: '\\h{I(x)}',
    steps: ['{}= -\\log_2 \\p{p(x)}', '{}= -\\log_2 \\p{@p}', '{}= \\h{@i}'],
    /** For the statement that stands first. */
    slots({ rarest }) {
      const p = shownP(rarest.p);
      return {
        p: /[/×]/.test(p) ? `(${p})` : p,
        i: formatNumber(rarest.information, 3, true),
      };
    },
  },
});
