import { type Frame, shownLabels, textWidth } from './block-labels.ts';
import type { TwoTops } from './two-codes.ts';

const line = 18;

/** Where the foot of a text stands: a fraction of the box, and pixels above it. */
export interface Stand {
  readonly y: number;
  readonly up: number;
  /** It stands in its block, over hatches. */
  readonly inside?: true;
}

/**
 * The number of a height stands on q's top; below it, where a line above leaves it no room: p's own top, or the means.
 *
 * @param lines where the means are drawn
 */
export function onOther(block: TwoTops, { height }: Frame, lines: readonly number[] = []): Stand {
  const { own, other } = block;
  if (block.torn === 'above' && other >= 1) return { y: 1, up: 11 };
  const inTheWay = [own, ...lines].filter((at) => {
    const above = (at - other) * height;
    return above > 1e-9 && above < line + 6;
  });
  if (inTheWay.length === 0) return { y: other, up: 4 };
  return other * height >= 2 * line + 4
    ? { y: other, up: -line - 2, inside: true }
    : { y: Math.max(...inTheWay), up: 5 };
}

/** The number of an area stands in the middle of it, or at its end where it has no room there. */
export function inArea(block: TwoTops, width: number, frame: Frame): Stand {
  const { own, other, torn } = block;
  const size = Math.abs(other - own) * frame.height;
  if (size >= line + 8 && block.width * frame.width >= width + 6)
    return { y: (own + other) / 2, up: -line / 2, inside: true };
  if (torn === 'above') return { y: 1, up: 11 };
  if (other >= own) return { y: other, up: 4 };
  return other * frame.height >= line + 4
    ? { y: other, up: -line - 3 }
    : { y: 0, up: 5, inside: true };
}

interface Rows {
  readonly names: readonly string[];
  readonly p: readonly string[];
  readonly q: readonly string[];
  readonly ends: readonly string[];
}

interface Where {
  readonly frame: Frame;
  readonly areas: boolean;
  /** What the reader has in hand. */
  readonly hot: readonly number[];
  /** Where the means are drawn. */
  readonly lines: readonly number[];
}

/** Which labels of a drawing are shown in a frame, and where those stand that move. */
export function placeLabels(
  { names, p, q, ends }: Rows,
  blocks: readonly TwoTops[],
  believed: readonly { readonly left: number; readonly width: number }[],
  { frame, areas, hot, lines }: Where,
) {
  const middle = ({ left, width }: { left: number; width: number }) => left + width / 2;
  const torn = blocks.flatMap((b, i) => (b.torn && b.width > 0 ? [i] : []));
  // What has no width stands last: there is nothing of it to be seen.
  const wide = blocks.flatMap((b, i) => (b.width > 0 ? [i] : []));
  const row = (texts: readonly string[], x: (i: number) => number, first: readonly number[]) =>
    shownLabels({
      labels: texts.map((text, i) => ({ x: x(i), y: 0, width: textWidth(text) })),
      first: [...hot, ...first],
      frame,
    });
  const stands = blocks.map((b, i) =>
    areas ? inArea(b, textWidth(ends[i] as string), frame) : onOther(b, frame, lines),
  );
  const atP = (i: number) => middle(blocks[i] as TwoTops);
  const atQ = (i: number) => middle(believed[i] as TwoTops);
  return {
    stands,
    names: row(names, (i) => (atP(i) + atQ(i)) / 2, []),
    p: row(p, atP, wide),
    q: row(q, atQ, []),
    // What has no width has no end that could be seen, unless it is in hand.
    ends: shownLabels({
      labels: ends.map((text, i) => {
        const { y, up } = stands[i] as Stand;
        return { x: atP(i), y: y + up / frame.height, width: textWidth(text) };
      }),
      first: [...hot, ...torn, ...wide],
      frame,
      blocks: blocks.map(({ left, width, own, other, body }) => ({
        left,
        width,
        from: Math.min(body?.from ?? 1, own, other),
        height: Math.max(own, other),
      })),
    }).map((free, i) => free && ((blocks[i] as TwoTops).width > 0 || hot.includes(i))),
  };
}
