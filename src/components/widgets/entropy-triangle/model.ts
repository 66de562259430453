import { normalize } from '../../../lib/entropy/distribution.ts';
import { entropy } from '../../../lib/entropy/entropy.ts';
import { selfInformation } from '../../../lib/entropy/information.ts';
import type { Point } from '../../kit/plot/box.ts';
import type { Values } from '../../kit/state/state.ts';
import type { state } from './state.ts';
import { pointOf, type Three, three } from './triangle.ts';

/** Three outcomes: where they stand in the triangle, and their entropy in bits. */
export function derive({ weights }: Values<typeof state.fields>) {
  const p = normalize(weights) as Three;
  const information = p.map((x) => selfInformation(x, 2));
  return {
    p,
    point: pointOf(p),
    information,
    parts: p.map((x, i) => (x === 0 ? 0 : x * (information[i] as number))),
    entropy: entropy(p, 2),
    maxEntropy: entropy(normalize([1, 1, 1]), 2),
    /** How many outcomes can happen at all: 1 in a corner, 2 on an edge, 3 inside. */
    possible: p.filter((x) => x > 0).length,
    uniform: p.every((x) => x === p[0]),
  };
}
export type Model = ReturnType<typeof derive>;

/** The level lines, in bits. */
export const levels = [0.25, 0.5, 0.75, 1, 1.25, 1.5] as const;

const centre: Three = [1 / 3, 1 / 3, 1 / 3];
const mix = (a: Three, b: Three, s: number): Three =>
  three((i) => (1 - s) * (a[i] as number) + s * (b[i] as number));
const height = (p: Three): number => entropy(normalize(p), 2);

/** The s in [0, 1] at which a falling function passes 0, from its values at both ends. */
function crossing(f: (s: number) => number): number {
  let low = 0;
  let high = 1;
  let atLow = f(0);
  let atHigh = f(1);
  for (let i = 0; i < 60 && high - low > 1e-7; i++) {
    // The secant where it helps, the middle every third time, so that it ends.
    const s =
      i % 3 === 2 || atLow === atHigh
        ? (low + high) / 2
        : low + ((high - low) * atLow) / (atLow - atHigh);
    const at = f(s);
    if (at > 0) {
      low = s;
      atLow = at;
    } else {
      high = s;
      atHigh = at;
    }
    if (Math.abs(at) < 1e-6) return s;
  }
  return (low + high) / 2;
}

/**
 * The outline of all distributions with at least `bits` bits. Entropy is concave, so that the region is convex and
 * one point a direction is enough, seen from the centre. Its sixth from the middle of the edge ab to the corner a is
 * computed, the rest are its mirror images.
 */
export function outline(bits: number): readonly Point[] {
  const middle: Three = [1 / 2, 1 / 2, 0];
  const corner: Three = [1, 0, 0];
  const onEdge = (s: number) => mix(middle, corner, s);
  const steps = Array.from({ length: 17 }, (_, i) => 1 - (1 - i / 16) ** 2);
  // Where the line leaves the edge it has a corner of its own.
  if (bits < 1) steps.push(crossing((s) => height(onEdge(s)) - bits));
  const sixth = steps
    .sort((a, b) => a - b)
    .map((s): Three => {
      const end = onEdge(s);
      return height(end) >= bits
        ? end
        : mix(
            centre,
            end,
            crossing((r) => height(mix(centre, end, r)) - bits),
          );
    });
  const third = [...sixth, ...sixth.toReversed().map(([a, b, c]): Three => [a, c, b])];
  // Turned by a third: a takes the place of c, c that of b, b that of a.
  const turned = (p: Three): Three => [p[1], p[2], p[0]];
  return [third, third.map(turned), third.map((p) => turned(turned(p)))].flat().map(pointOf);
}
