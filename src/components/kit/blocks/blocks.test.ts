import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { inBlock, onTop, shownLabels } from './block-labels.ts';
import {
  axisTop,
  type Block,
  borderStep,
  bordersNear,
  bordersOf,
  placeBlocks,
  type Span,
  withBorder,
} from './blocks.ts';

const mean = (widths: readonly number[], heights: readonly number[]) =>
  widths.reduce((sum, w, i) => sum + (w === 0 ? 0 : w * (heights[i] as number)), 0);
const height = (span: Span | undefined) => (span ? span.to - span.from : 0);
const area = (blocks: readonly Block[], of: (block: Block) => number) =>
  blocks.reduce((sum, block) => sum + block.width * of(block), 0);
const near = (got: number, want: number, why: string) =>
  assert.ok(Math.abs(got - want) < 1e-12, `${why}: ${got}, ${want}`);

/** Distributions of two to eight outcomes, some of them impossible, and heights of any kind. */
const anyBlocks = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 400 })), {
    minLength: 2,
    maxLength: 8,
  })
  .filter((all) => all.some(([w]) => w > 0))
  .map((all) => {
    const total = all.reduce((sum, [w]) => sum + w, 0);
    return {
      widths: all.map(([w]) => w / total),
      heights: all.map(([w, h]) => (w === 0 ? Number.POSITIVE_INFINITY : h / 100)),
    };
  });

describe('blocks', () => {
  test('the coin of 3/4 and 1/4: one block stands out, the other lacks exactly as much', () => {
    const [wide, high] = placeBlocks({
      widths: [0.75, 0.25],
      heights: [0.4, 2],
      level: 0.8,
      top: 4,
    }) as [Block, Block];
    assert.deepEqual(wide.body, { from: 0, to: 0.1 });
    assert.deepEqual(wide.empty, { from: 0.1, to: 0.2 });
    assert.equal(wide.over, undefined);
    assert.deepEqual(high.body, { from: 0, to: 0.2 });
    assert.deepEqual(high.over, { from: 0.2, to: 0.5, torn: false });
    assert.equal(high.empty, undefined);
    near(0.75 * height(wide.empty), 0.25 * height(high.over), 'dotted and hatched');
  });

  test('what is hatched above the level fills what is dotted below it, for any heights', () =>
    fc.assert(
      fc.property(anyBlocks, ({ widths, heights }) => {
        const blocks = placeBlocks({ widths, heights, level: mean(widths, heights), top: 4 });
        near(
          area(blocks, (b) => height(b.over)),
          area(blocks, (b) => height(b.empty)),
          'above and below',
        );
      }),
    ));

  test('while it is poured the area stays the same, and in the end all lies flat', () =>
    fc.assert(
      fc.property(anyBlocks, fc.double({ min: 0, max: 1, noNaN: true }), (given, poured) => {
        const level = mean(given.widths, given.heights);
        const at = (t: number) => placeBlocks({ ...given, level, top: 4, poured: t });
        const full = (blocks: readonly Block[]) =>
          area(blocks, (b) => height(b.body) + height(b.over) + height(b.filled));
        near(full(at(poured)), full(at(0)), `poured ${poured}`);
        for (const block of at(1)) {
          if (block.width === 0) continue;
          const end = (block.filled ?? block.over ?? block.body).to;
          near(end, level / 4, 'the top of a poured block');
          // No sliver stays above by rounding.
          assert.equal(block.over, undefined);
        }
      }),
    ));

  test('half-way every top stands half-way to the level; what is filled is empty no more', () => {
    const [wide, high] = placeBlocks({
      widths: [0.75, 0.25],
      heights: [0, 4],
      level: 1,
      top: 4,
      poured: 0.5,
    }) as [Block, Block];
    assert.deepEqual(wide.filled, { from: 0, to: 0.125 });
    assert.deepEqual(wide.empty, { from: 0.125, to: 0.25 });
    assert.deepEqual(high.over, { from: 0.25, to: 0.625, torn: false });
    assert.deepEqual(high.empty, { from: 0.625, to: 1 });
  });

  test('a block past the axis is torn off at its end, until enough of it has flown away', () => {
    const given = { widths: [0.99, 0.01], heights: [0, 8], level: 0.08, top: 3 };
    const [, high] = placeBlocks(given);
    assert.equal(high?.torn, true);
    assert.equal(high?.height, 1);
    assert.equal(high?.over?.torn, true);
    const [, poured] = placeBlocks({ ...given, poured: 0.8 });
    assert.equal(poured?.over?.torn, false);
    const torn = (height: number) =>
      placeBlocks({ widths: [1, 0], heights: [height, 0], level: height, top: 3 })[0]?.torn;
    assert.deepEqual([torn(3), torn(3.001)], [false, true]);
  });

  test('an outcome that never comes has no width and stays where it is', () => {
    const [, never] = placeBlocks({
      widths: [1, 0],
      heights: [0, Number.POSITIVE_INFINITY],
      level: 0,
      top: 3,
      poured: 1,
    });
    assert.equal(never?.width, 0);
    assert.equal(never?.height, 1);
  });

  test('the axis ends two halvings beyond an equal share, and changes with the number of blocks only', () => {
    assert.deepEqual([2, 3, 4, 5, 8].map(axisTop), [3, 4, 4, 5, 5]);
  });
});

describe('borders', () => {
  test('stand where the shares add up to', () => {
    assert.deepEqual(bordersOf([0.5, 0.25, 0.25]), [0.5, 0.75]);
  });

  test('the nearest is meant; a pile is meant together; far from all, none', () => {
    assert.deepEqual(bordersNear([0.2, 0.5], 0.45, 0.1, 0.01), [1]);
    assert.deepEqual(bordersNear([0.5, 0.5, 0.505, 0.9], 0.47, 0.1, 0.01), [0, 1, 2]);
    assert.deepEqual(bordersNear([0.2, 0.5], 0.35, 0.1, 0.01), []);
  });

  test('a moved border changes its two neighbours alone, and stops at the next border', () => {
    assert.deepEqual(withBorder([50, 25, 25], 0, 0.6), [60, 15, 25]);
    assert.deepEqual(withBorder([50, 25, 25], 0, 0.9), [75, 0, 25]);
    assert.deepEqual(withBorder([50, 25, 25], 1, 0.2), [50, 0, 50]);
  });

  test('weights that mean whole percents are given in percent; others keep their unit', () => {
    assert.deepEqual(withBorder([3, 1], 0, 0.742), [74.2, 25.8]);
    assert.deepEqual(withBorder([4, 2, 1, 1], 0, 0.4), [40, 35, 12.5, 12.5]);
    assert.deepEqual(withBorder([1, 1, 1], 0, 0.34), [1.02, 0.98, 1]);
  });

  test('no weight leaves its range, the total stays, and the others keep their probability', () =>
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.001, max: 1000, noNaN: true }), { minLength: 2, maxLength: 8 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(),
        (weights, to, seed) => {
          const border = seed % (weights.length - 1);
          const moved = withBorder(weights, border, to);
          const total = (all: readonly number[]) => all.reduce((a, b) => a + b, 0);
          moved.forEach((w, i) => {
            assert.ok(w >= 0 && w <= 1000, `${w}`);
            if (i === border || i === border + 1) return;
            const was = (weights[i] as number) / total(weights);
            assert.ok(Math.abs(w / total(moved) - was) < 2e-5 * was + 1e-9, `${i}`);
          });
        },
      ),
    ));

  test('keys go to the next hundredth, and to both ends', () => {
    near(borderStep(0.742, 1, 0.01), 0.75, 'up');
    near(borderStep(0.742, -1, 0.01), 0.74, 'down');
    near(borderStep(0.75, 10, 0.01), 0.85, 'page up');
    assert.equal(borderStep(0.7, Number.NEGATIVE_INFINITY, 0.01), 0);
    assert.equal(borderStep(0.7, Number.POSITIVE_INFINITY, 0.01), 1);
  });
});

describe('labels', () => {
  const frame = { width: 200, height: 100 };
  const row = (...places: number[]) => places.map((x) => ({ x, y: 0, width: 40 }));

  test('of those that would touch, the one in the reader’s hand is shown', () => {
    const labels = row(0.2, 0.3, 0.7);
    assert.deepEqual(shownLabels({ labels, first: [], frame }), [true, false, true]);
    assert.deepEqual(shownLabels({ labels, first: [1], frame }), [false, true, true]);
  });

  test('one above the other they do not touch', () => {
    const labels = [
      { x: 0.2, y: 0.2, width: 40 },
      { x: 0.3, y: 0.8, width: 40 },
    ];
    assert.deepEqual(shownLabels({ labels, first: [], frame }), [true, true]);
  });

  test('none stands on a higher block beside its own', () => {
    const blocks = placeBlocks({ widths: [0.1, 0.9], heights: [1, 3], level: 2.8, top: 4 });
    const labels = blocks.map((b) => ({ x: b.left + b.width / 2, y: b.height, width: 40 }));
    assert.deepEqual(shownLabels({ labels, first: [], frame, blocks }), [false, true]);
  });

  test('a number lies across its block, stands in a narrow one, and is left out of a hair', () => {
    const [wide, narrow, hair] = placeBlocks({
      widths: [0.85, 0.1, 0.05],
      heights: [3, 3, 3],
      level: 3,
      top: 4,
    }) as [Block, Block, Block];
    assert.deepEqual(
      [wide, narrow, hair].map((b) => inBlock(b, 40, frame)),
      ['across', 'upright', 'none'],
    );
  });

  test('a height stands on its block, inside where the level is near, above it where neither has room', () => {
    const at = (height: number) =>
      onTop(
        placeBlocks({ widths: [1], heights: [height], level: 3, top: 4 })[0] as Block,
        0.75,
        frame,
      );
    assert.deepEqual(at(1), { y: 0.25, inside: false });
    assert.deepEqual(at(2.8), { y: 0.7, inside: true });
    assert.deepEqual(at(3), { y: 0.75, inside: false });
    assert.deepEqual(at(3.2), { y: 0.8, inside: false });
    const [flat] = placeBlocks({ widths: [1], heights: [0.1], level: 0.4, top: 4 }) as [Block];
    assert.deepEqual(onTop(flat, 0.1, frame), { y: 0.1, inside: false });
  });
});
