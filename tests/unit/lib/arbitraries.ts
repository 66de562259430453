/** Random inputs for laws: readable where they can be, and with the edges that break formulas. */
import fc from 'fast-check';
import { type Base, joint, normalize, normalizeJoint } from '../../../src/lib/index.ts';

/** Small whole weights shrink to distributions that a reader can check by hand. */
const weight = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 20 }) },
  { weight: 2, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1e-300, 5e-324, 1e-17, 1e300) },
);

const weights = (n: number) =>
  fc.array(weight, { minLength: n, maxLength: n }).filter((list) => list.some((w) => w > 0));

export const size = fc.integer({ min: 1, max: 8 });
export const distribution = size.chain((n) => weights(n).map(normalize));

/** Two distributions over the same outcomes. */
export const pair = size.chain((n) =>
  fc.tuple(weights(n).map(normalize), weights(n).map(normalize)),
);

export const jointTable = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) =>
    weights(rows * columns).map((list) =>
      normalizeJoint(
        Array.from({ length: rows }, (_, r) => list.slice(r * columns, (r + 1) * columns)),
      ),
    ),
  );

/** Joint tables of independent variables. */
export const independent = fc
  .tuple(distribution, distribution)
  .map(([p, q]) => joint(p.map((a) => q.map((b) => a * b))));

export const base: fc.Arbitrary<Base> = fc.constantFrom<Base>(2, 'e', 10);

const finite = fc.oneof(
  fc.integer({ min: -10, max: 10 }),
  fc.double({ min: -50, max: 50, noNaN: true }),
  fc.constantFrom(-1000, 1000, 700, -700, 1e-300, -1e300, 1e300, 0),
);

export const logits = fc.array(finite, { minLength: 1, maxLength: 8 });

/** Logits of moderate size: exponentials neither over- nor underflow. */
export const moderateLogits = fc.array(fc.double({ min: -20, max: 20, noNaN: true }), {
  minLength: 2,
  maxLength: 6,
});
