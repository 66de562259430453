/**
 * What a seed draws. The address `x.EXERCISE.seed=N` is for ever, so this arithmetic is too:
 * `tests/unit/exercises/draw.test.ts` pins it. Seed 0 draws the defaults.
 */
export const maxSeed = 4294967295;

/** 32 well-mixed bits of 32 bits (the hash lowbias32). */
function scramble(seed: number): number {
  let h = Math.imul(seed ^ (seed >>> 16), 0x7feb352d);
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Which of `count` combinations of parameters a seed draws; 0 holds the defaults. */
export const drawRow = (seed: number, count: number): number => scramble(seed) % count;

/** The order in which a seed puts `count` things; seed 0 leaves them as they stand. */
export function drawOrder(seed: number, count: number): number[] {
  const order = Array.from({ length: count }, (_, i) => i);
  if (seed === 0) return order;
  for (let i = count - 1; i > 0; i--) {
    const j = scramble(seed + i) % (i + 1);
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
  return order;
}

/** The order at the start of an ordering exercise: as drawn, but never the right one. */
export function drawStart(seed: number, right: readonly number[]): number[] {
  const order = drawOrder(seed, right.length);
  if (order.every((item, i) => item === right[i])) order.push(order.shift() as number);
  return order;
}

/** A seed as it is written in an address: a whole number in 0 … 4294967295, else undefined. */
export function readSeed(text: string): number | undefined {
  const seed = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  return seed <= maxSeed ? seed : undefined;
}

/** The next seed whose numbers differ from those of `seed`, where there is more than one combination. */
export function nextSeed(seed: number, count: number): number {
  let next = seed;
  do next = next === maxSeed ? 0 : next + 1;
  while (count > 1 && drawRow(next, count) === drawRow(seed, count));
  return next;
}
