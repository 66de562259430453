import type { Locator } from '@playwright/test';
import { expect } from '../contract/figure.ts';
import type { Hand, Reader } from './reader.ts';

/** The picture of two codes: blocks of p paid for with the codewords of q. */

/** The borders of p stand on the axis, those of q on the strip below. */
export const border = (r: Hand, of: 'p' | 'q', i = 0): Locator =>
  r.figure.getByRole('slider', { name: new RegExp(`^(?:${of}의 |Border of ${of} )`) }).nth(i);

export const bordersAreNamed = async (r: Reader): Promise<void> => {
  for (const of of ['p', 'q'] as const)
    await expect(border(r, of)).toHaveAccessibleName(
      { ko: new RegExp(`^${of}의 `), en: new RegExp(`^Border of ${of} `) }[r.lang],
    );
};

export const strip = (r: Hand): Locator => r.figure.locator('svg.plot-area rect.strip');

/** What is paid too much less what is saved, as a share of the strip between the levels: areas as they are drawn. */
export const paidLessSaved = (r: Hand): Promise<number> =>
  r.figure.evaluate((f) => {
    const [paid, saved, strip] = ['paid', 'saved', 'strip'].map((name) =>
      [...f.querySelectorAll<SVGRectElement>(`svg.plot-area rect.${name}`)].reduce((sum, e) => {
        const { width, height } = e.getBBox();
        return sum + width * height;
      }, 0),
    ) as [number, number, number];
    return (paid - saved) / strip;
  });

/** The weights that stand in the fields of p or q. */
export const weights = (r: Hand, of: 'p' | 'q'): Promise<number[]> =>
  r.figure
    .locator(`input[name=${of}]`)
    .evaluateAll((all) => all.map((e) => Number((e as HTMLInputElement).value)));
