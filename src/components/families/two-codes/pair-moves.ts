import { formatProbability } from '../../../i18n/number.ts';
import type { BordersMove } from '../../kit/blocks/Borders.tsx';
import { bordersOf, withBorder } from '../../kit/blocks/blocks.ts';
import type { ListParam } from '../../kit/state/params.ts';
import { nameOf } from '../../kit/words/letters.ts';

type Of = 'p' | 'q';
interface Words {
  border(of: Of, border: number): string;
}

/** A hand moves a border by thousandths. */
const fine = 1000;

/** The borders of two distributions of the same outcomes: each is held where the other has its own. */
export function bordersOfPair(
  params: Readonly<Record<Of, ListParam>>,
  t: Words,
  m: Readonly<Record<Of, readonly number[]>>,
): Readonly<Record<Of, BordersMove>> {
  const moves = (of: Of, other: Of): BordersMove => {
    const param = params[of];
    const stops = bordersOf(m[other]);
    return {
      fixed: param.fixed,
      stops,
      name: (i) => t.border(of, i),
      says: (i) =>
        [i, i + 1]
          .map((k) => `${of}(${nameOf(k)}) ${formatProbability(m[of][k] as number)}`)
          .join(', '),
      to: (i, at) =>
        param.set(
          withBorder(param.value, i, stops.includes(at) ? at : Math.round(at * fine) / fine),
        ),
    };
  };
  return { p: moves('p', 'q'), q: moves('q', 'p') };
}
