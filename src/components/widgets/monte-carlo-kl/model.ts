import { gaussianKl } from '../../../lib/entropy/gaussian.ts';
import { monteCarloGaussianKl } from '../../../lib/entropy/monte-carlo.ts';
import { randomGenerator } from '../../../lib/numeric/random.ts';
import type { Values } from '../../kit/state/state.ts';
import { state } from './state.ts';

/** The estimate from the first samples, as it stood after some of them. */
export interface Path {
  /** How many samples it was made of. */
  readonly counts: readonly number[];
  readonly means: readonly number[];
  readonly errors: readonly number[];
  /** What the last of them said by itself. */
  readonly samples: readonly number[];
}

const { max } = state.fields.samples;
/** A picture in which equal ratios stand equally far apart shows no more of a path than this. */
const pointsOfPath = 360;
const kept: ReadonlySet<number> = new Set(
  Array.from({ length: pointsOfPath }, (_, i) => Math.round(max ** (i / (pointsOfPath - 1)))),
);

/** Draws from N(0, 1) and takes the mean of ln(p/q) for q = N(1, 1): each sample x says 1/2 − x. */
function draw(samples: number, seed: number) {
  const [counts, means, errors, said] = [[], [], [], []] as [
    number[],
    number[],
    number[],
    number[],
  ];
  let before = 0;
  const estimate = monteCarloGaussianKl(
    0,
    1,
    1,
    1,
    samples,
    randomGenerator(seed),
    (count, mean, error) => {
      if (kept.has(count) || count === samples) {
        counts.push(count);
        means.push(mean);
        errors.push(error);
        said.push(before + count * (mean - before));
      }
      before = mean;
    },
  );
  return { ...estimate, path: { counts, means, errors, samples: said } as Path };
}

export function derive({ samples, seed }: Values<typeof state.fields>) {
  const { mean, standardError, path } = draw(samples, seed);
  return {
    samples,
    seed,
    estimate: mean,
    standardError,
    /** How far single samples spread; unknown from one. */
    spread: standardError * Math.sqrt(samples),
    exact: gaussianKl(0, 1, 1, 1, 'e'),
    path,
  };
}
export type Model = ReturnType<typeof derive>;

/** Others who draw as often with the seeds that follow. */
export const othersOf = (seed: number, howMany: number): readonly Path[] =>
  Array.from({ length: howMany }, (_, i) => draw(max, (seed + 1 + i) % 4294967296).path);

/** A path as far as so many samples. */
export const upTo = (
  { counts, means }: Path,
  samples: number,
): readonly (readonly [number, number])[] =>
  counts.flatMap((n, i) => (n <= samples ? [[n, means[i] as number] as const] : []));
