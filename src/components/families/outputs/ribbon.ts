import { barCentre } from '../../kit/plot/bar-places.ts';
import { inBox } from '../../kit/plot/box.ts';

/** How much of its column a ribbon takes at its foot. */
const share = 0.3;

/** From the column of one of `count` outcomes up to a stretch of an axis, in fractions of the box. */
interface Ribbon {
  readonly index: number;
  readonly count: number;
  readonly to: { readonly left: number; readonly width: number };
  /** The heights at which it begins and ends. */
  readonly foot: number;
  readonly top: number;
}

/** A ribbon that leads an outcome from its column, as wide as any other, to its share of the axis above. */
export function ribbon({ index, count, to, foot, top }: Ribbon): string {
  const [low, high] = [inBox(1 - foot), inBox(1 - top)];
  const middle = (low + high) / 2;
  const half = share / count / 2;
  const [a, b] = [-half, half].map((off) => inBox(barCentre(index, count) + off));
  const [left, right] = [to.left, to.left + to.width].map(inBox);
  return `M${left} ${high}C${left} ${middle} ${a} ${middle} ${a} ${low}H${b}C${b} ${middle} ${right} ${middle} ${right} ${high}Z`;
}
