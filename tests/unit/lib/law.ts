import { test } from 'node:test';
import fc from 'fast-check';

/** A test that a law holds for whatever these may be; the same ones at each run. */
export const law = <T extends unknown[]>(
  sentence: string,
  arbitraries: { [K in keyof T]: fc.Arbitrary<T[K]> },
  holds: (...values: T) => void,
) =>
  test(sentence, () => {
    fc.assert(
      fc.property(...(arbitraries as unknown as [fc.Arbitrary<unknown>]), (...values) =>
        holds(...(values as unknown as T)),
      ),
      { numRuns: 300, seed: 20260101 },
    );
  });
