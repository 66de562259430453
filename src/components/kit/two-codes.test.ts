import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { frames, textWidth } from './block-labels.ts';
import { bordersOf } from './blocks.ts';
import { type Axis, placeTwoTops, type TwoTops } from './two-codes.ts';
import { inArea, onOther, placeLabels } from './two-codes-labels.ts';

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

const block = (own: number, other: number, width = 0.2): TwoTops => ({
  left: 0,
  width,
  own,
  other,
  ...(other > own ? { paid: { from: own, to: other } } : { saved: { from: other, to: own } }),
});

test('the number of a height never lies under the top of p’s own code', () => {
  const { narrow } = frames;
  for (let own = 0; own <= 1; own += 0.01)
    for (let other = 0; other <= 1; other += 0.01) {
      const stand = onOther(block(own, other), narrow);
      const foot = stand.y * narrow.height + stand.up;
      const top = own * narrow.height;
      assert.ok(top <= foot + 1 || top >= foot + 15, `own ${own}, other ${other}: ${foot}, ${top}`);
    }
});

test('a term stands in its area where it has room, else beyond its end, and never below the box', () => {
  const { narrow } = frames;
  assert.equal(inArea(block(0.4, 0.9, 0.5), textWidth('+1.161'), narrow).inside, true);
  assert.deepEqual(inArea(block(0.4, 0.9, 0.1), textWidth('+1.161'), narrow), { y: 0.9, up: 4 });
  for (let other = 0; other < 0.4; other += 0.01) {
    const stand = inArea(block(0.4, other, 0.1), textWidth('−0.063'), narrow);
    assert.ok(stand.y * narrow.height + stand.up >= 0, `ends at ${other}`);
  }
});

test('no two labels of a row meet, and what the hand holds comes first', () => {
  const p = [0.5, 0.25, 0.125, 0.0625, 0.03125, 0.015625, 0.0078125, 0.0078125];
  const left = [0, ...bordersOf(p)];
  const blocks = p.map((width, i) => ({ ...block(0.5, 0.6, width), left: left[i] as number }));
  const rows = (hot: readonly number[]) =>
    placeLabels(
      {
        names: [...'abcdefgh'],
        p: p.map((x) => x.toFixed(3)),
        q: p.map((x) => x.toFixed(3)),
        ends: p.map((x) => x.toFixed(3)),
      },
      blocks,
      blocks,
      { frame: frames.narrow, areas: false, hot, lines: [] },
    );
  const shown = rows([]).p;
  assert.deepEqual(shown.slice(0, 2), [true, true]);
  assert.equal(shown.at(-1), false);
  assert.equal(rows([7]).p.at(-1), true);
});

test('the number of a height gives way to the line of a mean, and what has no width has none', () => {
  const { wide } = frames;
  const low = block(0.1, 0.5, 0.5);
  assert.deepEqual(onOther(low, wide, [0.9]), { y: 0.5, up: 4 });
  assert.equal(onOther(low, wide, [0.53]).inside, true);
  const nothing = { ...block(0.1, 0.5, 0), left: 0.5 };
  const rows = { names: ['a', 'b'], p: ['1', '0'], q: ['1', '0'], ends: ['1', '0'] };
  const shown = (hot: readonly number[]) =>
    placeLabels(rows, [low, nothing], [low, nothing], { frame: wide, areas: false, hot, lines: [] })
      .ends;
  assert.deepEqual(shown([]), [true, false]);
  assert.equal(shown([1])[1], true);
});
