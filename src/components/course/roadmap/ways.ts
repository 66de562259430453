import { heads } from './heads.ts';

/** Where the lines of the map run: found from what each chapter needs and from where its stop stands. */

/** A place on the wide map: x is the middle and `half` half the width, in percent; y is the upper edge, in pixels. */
export interface WidePlace {
  readonly x: number;
  readonly y: number;
  readonly half?: number;
}

/** What a stop must tell of itself for that. */
export interface Stopping {
  readonly slug: string;
  readonly wide: WidePlace;
  readonly needs: readonly string[];
  readonly ways?: Readonly<Record<string, unknown>>;
}

/** How tall a stop is, in pixels. */
export const tall = 120;
/** How far before a stop an arrow from above or below ends. */
const before = 8;

export const halfOf = ({ half = 8.5 }: WidePlace): number => half;
const edges = (place: WidePlace) => [place.x - halfOf(place), place.x + halfOf(place)] as const;

const apart = (a: WidePlace, b: WidePlace, margin: number) =>
  Math.abs(a.x - b.x) >= halfOf(a) + halfOf(b) + margin || Math.abs(a.y - b.y) >= tall;

/** Two stops that lie on one another. */
export function overlapping(
  stops: readonly Pick<Stopping, 'slug' | 'wide'>[],
): readonly [string, string] | undefined {
  for (const [i, a] of stops.entries())
    for (const b of stops.slice(i + 1)) if (!apart(a.wide, b.wide, 0)) return [a.slug, b.slug];
  return undefined;
}

/** Room for one more stop: in a row that there is, from the right, or in a new one below them. */
export function freePlace(taken: readonly WidePlace[]): WidePlace {
  const rows = [...new Set(taken.map((place) => place.y))].sort((a, b) => a - b);
  for (const y of rows)
    for (let x = 91.5; x >= 8.5; x -= 0.5)
      if (taken.every((other) => apart({ x, y }, other, 2))) return { x, y };
  return { x: 91.5, y: Math.max(...rows) + 156 };
}

/**
 * From which chapter to which a line leads: wherever one needs another, unless a third that it needs leads there, and
 * wherever a stop names a way.
 */
export function waysOf<S extends Stopping>(stops: readonly S[]): { from: S; to: S }[] {
  const named = (slug: string) => stops.find((stop) => stop.slug === slug);
  const uses = (slug: string, other: string): boolean =>
    (named(slug)?.needs ?? []).some((need) => need === other || uses(need, other));
  return stops.flatMap((to) =>
    stops
      .filter(
        ({ slug }) =>
          slug in (to.ways ?? {}) ||
          (to.needs.includes(slug) && !to.needs.some((need) => uses(need, slug))),
      )
      .map((from) => ({ from, to })),
  );
}

type Point = readonly [x: number, y: number];
/** A line of the map, x in percent and y in pixels. */
export interface Line {
  readonly parts: readonly { x1: number; y1: number; x2: number; y2: number }[];
  /** Where the arrow ends, and its head. */
  readonly tip: Point;
  readonly head: string;
  /** The foot of the last line of its words. */
  readonly words: Point;
}

function line(head: string, words: Point, first: Point, ...corners: readonly Point[]): Line {
  let from = first;
  const parts = corners.map((to) => {
    const part = { x1: from[0], y1: from[1], x2: to[0], y2: to[1] };
    from = to;
    return part;
  });
  return { parts, tip: from, head, words };
}

const middle = (a: number, b: number) => (a + b) / 2;

/** The line of the wide map from one stop to another. */
export function lineOf(a: WidePlace, b: WidePlace, all: readonly WidePlace[]): Line {
  const side = Math.sign(b.x - a.x);
  if (a.y === b.y) {
    const between = all.some(
      ({ x, y }) => y === a.y && Math.min(a.x, b.x) < x && x < Math.max(a.x, b.x),
    );
    if (between) {
      const [x, y] = [a.x + 3.5 * side, a.y - 40];
      const words = [middle(x, b.x), y - 10] as const;
      return line(heads.down, words, [x, a.y], [x, y], [b.x, y], [b.x, b.y - before]);
    }
    const [from, to] = [a.x + side * (halfOf(a) + 1), b.x - side * (halfOf(b) + 1)];
    const head = side > 0 ? heads.right : heads.left;
    return line(head, [middle(from, to), a.y + 38], [from, a.y + 48], [to, a.y + 48]);
  }
  const down = b.y > a.y;
  const head = down ? heads.down : heads.up;
  const from = down ? a.y + tall : a.y - before;
  const to = down ? b.y - before : b.y + tall;
  const [left, right] = [Math.max(edges(a)[0], edges(b)[0]), Math.min(edges(a)[1], edges(b)[1])];
  const x = middle(left, right);
  if (right - left >= 4) return line(head, [x, middle(from, to)], [x, from], [x, to]);
  const [out, turn] = [a.x + side * (halfOf(a) - 2.5), from + (down ? 12 : -12)];
  const words = [middle(out, b.x), turn - 10] as const;
  return line(head, words, [out, from], [out, turn], [b.x, turn], [b.x, to]);
}

/** The ways that the narrow map draws beside the column, each in a lane of its own where others run beside it. */
export function lanesOf(stops: readonly Stopping[]): { from: number; to: number; lane: number }[] {
  const placed: { from: number; to: number; lane: number }[] = [];
  const rows = waysOf(stops)
    .map((way) => ({ from: stops.indexOf(way.from), to: stops.indexOf(way.to) }))
    .filter(({ from, to }) => to - from > 1)
    .sort((a, b) => a.to - a.from - (b.to - b.from) || a.to - b.to);
  for (const { from, to } of rows) {
    let lane = 0;
    while (placed.some((o) => o.lane === lane && o.from < to && from < o.to)) lane += 1;
    placed.push({ from, to, lane });
  }
  return placed;
}
