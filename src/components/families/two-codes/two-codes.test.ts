import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { frames } from '../../kit/blocks/block-labels.ts';
import { type Axis, placeTwoTops, type TwoTops } from './two-codes.ts';
import { inArea, onOther } from './two-codes-labels.ts';

const axis: Axis = { low: 0, high: 100 };
const size = (span?: { from: number; to: number }) => (span ? span.to - span.from : 0);
const area = (blocks: readonly TwoTops[], of: 'body' | 'paid' | 'saved') =>
  blocks.reduce((sum, b) => sum + b.width * size(b[of]), 0) * (axis.high - axis.low);
const near = (got: number, want: number, why: string) =>
  assert.ok(Math.abs(got - want) < 1e-9, `${why}: ${got}, ${want}`);

const mean = (p: readonly number[], of: readonly number[]) =>
  p.reduce((sum, x, i) => sum + (x === 0 ? 0 : x * (of[i] as number)), 0);
/** Two distributions of the same two to eight outcomes, some of them impossible in p. */
const anyPair = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 1, max: 1000 })), {
    minLength: 2,
    maxLength: 8,
  })
  .filter((all) => all.some(([p]) => p > 0))
  .map((all) => {
    const shares = (k: 0 | 1) => {
      const total = all.reduce((sum, pair) => sum + pair[k], 0);
      return all.map((pair) => pair[k] / total);
    };
    const [p, q] = [shares(0), shares(1)];
    const own = p.map((x) => -Math.log2(x));
    const other = q.map((x) => -Math.log2(x));
    return { widths: p, own, other, means: { own: mean(p, own), other: mean(p, other) }, axis };
  });

test('what is paid too much less what is saved is the strip between the two means, as drawn', () =>
  fc.assert(
    fc.property(anyPair, (given) => {
      const blocks = placeTwoTops(given);
      const { own, other } = given.means;
      near(area(blocks, 'paid') - area(blocks, 'saved'), other - own, 'the strip');
      assert.ok(area(blocks, 'paid') >= area(blocks, 'saved') - 1e-9, 'never more is saved');
    }),
  ));

test('while all is poured that stays so, and in the end the strip lies over every block', () =>
  fc.assert(
    fc.property(anyPair, fc.double({ min: 0, max: 1, noNaN: true }), (given, poured) => {
      const { own, other } = given.means;
      const now = placeTwoTops({ ...given, poured });
      near(area(now, 'paid') - area(now, 'saved'), other - own, `poured ${poured}`);
      for (const block of placeTwoTops({ ...given, poured: 1 })) {
        if (block.width === 0) continue;
        near(block.own * axis.high, own, 'the top of p’s own code');
        near(block.other * axis.high, other, 'the top of q’s code');
      }
    }),
  ));

test('a block that goes on beyond the box is torn there, one without end cannot be poured', () => {
  const [a, b] = placeTwoTops({
    widths: [0.5, 0.5],
    own: [1, 1],
    other: [0.5, Number.POSITIVE_INFINITY],
    means: { own: 1, other: Number.POSITIVE_INFINITY },
    axis: { low: 0, high: 4 },
    poured: 1,
  }) as [TwoTops, TwoTops];
  assert.deepEqual([a.torn, b.torn], [undefined, 'above']);
  assert.deepEqual(b.paid, { from: 0.25, to: 1 });
  assert.deepEqual(a.saved, { from: 0.125, to: 0.25 });
});

test('over a ground inside the box gains hang below it', () => {
  const [a, b] = placeTwoTops({
    widths: [0.5, 0.5],
    own: [0, 0],
    other: [-1, 2],
    means: { own: 0, other: 0.5 },
    axis: { low: -2, high: 2 },
  }) as [TwoTops, TwoTops];
  assert.deepEqual(a.saved, { from: 0.25, to: 0.5 });
  assert.deepEqual(b.paid, { from: 0.5, to: 1 });
  assert.deepEqual([a.body, b.body], [undefined, undefined]);
});

const block = (own: number, other: number): TwoTops => ({
  left: 0,
  width: 0.2,
  own,
  other,
  ...(other > own ? { paid: { from: own, to: other } } : { saved: { from: other, to: own } }),
});

test('the number of a height never lies under the top of p’s own code', () => {
  const { narrow } = frames;
  for (let own = 0; own <= 1; own += 0.01)
    for (let other = 0; other <= 1; other += 0.01) {
      const stand = onOther(block(own, other));
      const foot = stand.y * narrow.height + stand.up;
      const top = own * narrow.height;
      assert.ok(top <= foot + 1 || top >= foot + 15, `own ${own}, other ${other}: ${foot}, ${top}`);
    }
});

test('a term stands in its area, or beyond the end of a low one, and never below the box', () => {
  assert.equal(inArea(block(0.4, 0.9)).y, 0.65);
  assert.deepEqual(inArea(block(0.4, 0.45)), { y: 0.45, up: 4 });
  for (let other = 0; other < 0.4; other += 0.01) {
    const stand = inArea(block(0.4, other));
    assert.ok(stand.y * frames.narrow.height + stand.up >= 0, `ends at ${other}`);
  }
});

test('the number of a height gives way to the line of a mean', () => {
  const low = block(0.1, 0.5);
  assert.deepEqual(onOther(low, [0.9]), { y: 0.5, up: 4 });
  assert.ok(onOther(low, [0.53]).up < -15);
});
