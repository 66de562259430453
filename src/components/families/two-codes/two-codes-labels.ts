import { frames } from '../../kit/blocks/block-labels.ts';
import type { TwoTops } from './two-codes.ts';

/** What has room in the lowest drawing has room in every other one. */
const { height } = frames.narrow;
const line = 18;

/** Where the foot of a text stands: a fraction of the box, and pixels above it. */
export interface Stand {
  readonly y: number;
  readonly up: number;
}

const aboveAll: Stand = { y: 1, up: 11 };

/**
 * The number of a height stands on q's top; below it, where a line above leaves it no room: p's own top, or the means.
 *
 * @param lines where the means are drawn
 */
export function onOther({ own, other, torn }: TwoTops, lines: readonly number[] = []): Stand {
  if (torn === 'above' && other >= 1) return aboveAll;
  const inTheWay = [own, ...lines].filter(
    (at) => at - other > 1e-9 && (at - other) * height < line + 6,
  );
  if (inTheWay.length === 0) return { y: other, up: 4 };
  return other * height >= 2 * line + 4
    ? { y: other, up: -line - 2 }
    : { y: Math.max(...inTheWay), up: 5 };
}

/** The number of an area stands in the middle of it, or beyond its end where it is too low. */
export function inArea({ own, other, torn }: TwoTops): Stand {
  if (Math.abs(other - own) * height >= line + 8) return { y: (own + other) / 2, up: -line / 2 };
  if (torn === 'above') return aboveAll;
  if (other >= own) return { y: other, up: 4 };
  return other * height >= line + 4 ? { y: other, up: -line - 3 } : { y: 0, up: 5 };
}
