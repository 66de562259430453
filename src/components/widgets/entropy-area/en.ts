import { bits, chance } from '../../../i18n/numbers.en.ts';
import { nameOf, namesOf } from '../../kit/words/letters.ts';
import type { Words } from './ko.ts';
import { type Model, sight } from './model.ts';

export const words: Words = {
  title: 'Entropy as an area',
  try: 'Drag the border and make one block as large in area as you can.',
  labels: { weights: 'Weights' },
  chart: (m) =>
    `The blocks of ${m.p.length} outcomes: probability is width, information is height, their product is area. The level stands at the entropy, ${bits(m.entropy)}`,
  y: 'height: information, bits',
  x: 'width: probability',
  area: 'area',
  entropy: 'Entropy',
  border: (i) => `Border between ${nameOf(i)} and ${nameOf(i + 1)}`,
  sides: (i, m) =>
    [i, i + 1].map((k) => `probability of ${nameOf(k)} ${chance(m.p[k] as number, 3)}`).join(', '),
  pour: 'Pour flat',
  back: 'Back to blocks',
  motion: 'Level',
  presets: 'Start from',
  bent: 'Coin, 1/4 heads',
  hundredth: 'Coin, 1/100 heads',
  four: 'The four symbols',
  net: 'Five bars of the net',
  equal: 'Eight, all equal',
  halves: 'Eight, each half the last',
  weightOf: (name) => `Weight of outcome ${name}`,
  allZero: 'The weights cannot all be 0; at least one must be above 0.',
  count: 'Number of blocks',
  add: 'Add a block',
  remove: 'Remove a block',
  says: (m) =>
    `${m.p.length} outcomes; the level, the entropy, stands at ${bits(m.entropy)}. ${note(m)}`,
  spoken: (m) =>
    `The entropy is the sum of all areas, probability times information: ${bits(m.entropy, 4)}.`,
  note,
  table: {
    outcome: 'Outcome',
    p: 'Probability (width)',
    information: 'Information (height, bits)',
    part: 'Product (area, bits)',
    sum: 'Sum',
  },
};

function note(m: Model): string {
  const s = sight(m);
  switch (s.kind) {
    case 'sure':
      return `It is always ${nameOf(s.sure)}. ${neverCome(s.never)}`;
    case 'never':
      return neverCome(s.never);
    case 'thin': {
      const [p, high, area] = [m.p, m.information, m.contributions].map(
        (all) => all[s.rarest] as number,
      ) as [number, number, number];
      return `The block of ${nameOf(s.rarest)} is ${bits(high)} high but only ${chance(p, 3)} wide: all its area is ${bits(area)}.`;
    }
    case 'equal':
      return 'All are equally high: nothing stands out, nothing is lacking. The level touches its roof, log₂\u00a0n.';
    case 'some':
      return `${namesOf(s.above)} ${s.above.length === 1 ? 'stands' : 'stand'} out above the level. Poured down, what is hatched exactly fills what is dotted.`;
  }
}

const neverCome = (never: readonly number[]): string =>
  never.length === 1
    ? `${namesOf(never)} never comes: its block has no end of height, but no width and no area.`
    : `${namesOf(never)} never come: blocks with no end of height, but no width and no area.`;
