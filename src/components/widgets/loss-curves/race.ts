/** The clock of the race: it begins slowly enough to count along, and runs the faster the more steps there are. */

/** Steps a second at the start. */
const first = 5;

/** How long the race of so many steps takes, in seconds. */
export const secondsOf = (steps: number): number =>
  Math.max(1, Math.min(steps / first, 7 + 1.5 * Math.log10(steps + 1)));

/** How fast the clock gets: the root of k / (eᵏ − 1) = the share of the first second. */
function hurryOf(steps: number): number {
  const share = (first * secondsOf(steps)) / steps;
  if (share >= 1) return 0;
  let k = 2 * Math.log(1 / share) + 1;
  for (let i = 0; i < 40; i++) k = Math.log1p(k / share);
  return k;
}

/** Steps made after a share of the time. */
export function stepsAt(share: number, steps: number): number {
  const k = hurryOf(steps);
  const made = k === 0 ? share : Math.expm1(k * share) / Math.expm1(k);
  return share >= 1 ? steps : Math.floor(made * steps + 1e-9);
}

/** When a number of steps has been made. */
export function shareOf(made: number, steps: number): number {
  if (steps === 0 || made >= steps) return 1;
  const k = hurryOf(steps);
  const part = made / steps;
  return k === 0 ? part : Math.log1p(part * Math.expm1(k)) / k;
}

/** Numbers of steps at which somebody who wants no motion stops: one by one, then by longer and longer leaps. */
export function stopsOf(...arrivals: readonly number[]): readonly number[] {
  const end = Math.max(...arrivals);
  const stops = new Set([0, ...arrivals]);
  for (let n = 1; n < end; n = Math.max(n + 1, Math.round(n * 1.25))) stops.add(n);
  return [...stops].sort((a, b) => a - b);
}
