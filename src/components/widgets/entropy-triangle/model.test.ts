import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { words as en } from './en.ts';
import { figure } from './figure.ts';
import { words as ko } from './ko.ts';
import { derive, levels, outline } from './model.ts';
import { distributionAt, moved, pointOf, type Three, weightsOf } from './triangle.ts';

const { slots } = figure.formula;

const near = (got: number, want: number, tolerance = 1e-12) =>
  assert.ok(Math.abs(got - want) <= tolerance, `${got} is not ${want}`);

test('4 : 2 : 1 has 1.378783 of at most 1.584963 bits', () => {
  const m = derive({ weights: [4, 2, 1] });
  near(m.p[0] as number, 4 / 7, 1e-15);
  near(m.entropy, 1.3787834934861756);
  near(m.maxEntropy, 1.584962500721156);
  near(
    m.parts.reduce((a, b) => a + b),
    m.entropy,
  );
});

test('corners have 0 bits, the middles of the edges 1, the centre the most', () => {
  for (const weights of [
    [1, 0, 0],
    [0, 5, 0],
    [0, 0, 0.1],
  ])
    assert.equal(derive({ weights }).entropy, 0);
  for (const weights of [
    [1, 1, 0],
    [0, 3, 3],
    [7, 0, 7],
  ])
    assert.equal(derive({ weights }).entropy, 1);
  const centre = derive({ weights: [1, 1, 1] });
  assert.equal(centre.entropy, centre.maxEntropy);
  assert.ok(centre.uniform);
});

test('a stands left, b right, c at the top', () => {
  assert.deepEqual(pointOf([1, 0, 0]), [0, 0]);
  assert.deepEqual(pointOf([0, 1, 0]), [1, 0]);
  assert.deepEqual(pointOf([0, 0, 1]), [0.5, 1]);
});

const anywhere = fc.double({ min: -2, max: 3, noNaN: true });
test('every position stands for a distribution, and one inside for itself', () => {
  fc.assert(
    fc.property(anywhere, anywhere, (x, y) => {
      const p = distributionAt(x, y);
      near(p[0] + p[1] + p[2], 1);
      for (const value of p) assert.ok(value >= 0 && value <= 1 + 1e-12);
      const [backX, backY] = pointOf(p);
      const again = distributionAt(backX, backY);
      p.forEach((value, i) => {
        near(again[i] as number, value);
      });
    }),
  );
});

test('below the triangle the nearest distribution lies straight above, beyond a corner it is the corner', () => {
  assert.deepEqual(
    distributionAt(0.25, -0.4).map((p) => Number(p.toFixed(12))),
    [0.75, 0.25, 0],
  );
  assert.deepEqual(distributionAt(0.5, 1.5), [0, 0, 1]);
  assert.deepEqual(distributionAt(-1, -0.2), [1, 0, 0]);
});

test('weights of a dragged point are short, and never all 0', () => {
  assert.deepEqual(weightsOf([4 / 7, 2 / 7, 1 / 7]), [57.1, 28.6, 14.3]);
  assert.deepEqual(weightsOf([1 / 3, 1 / 3, 1 / 3]), [33.3, 33.3, 33.3]);
  assert.deepEqual(weightsOf([1, 0, 0]), [100, 0, 0]);
});

test('keys move one hundredth sideways or upwards and stop at the edges', () => {
  const p: Three = [0.5, 0.3, 0.2];
  const [x, y] = pointOf(p);
  const sideways = pointOf(moved(p, 'x', 0.01));
  near(sideways[0], x + 0.01);
  near(sideways[1], y);
  near(pointOf(moved(p, 'y', 0.01))[1], y + 0.01);
  assert.deepEqual(moved([1, 0, 0], 'x', -0.01), [1, 0, 0]);
});

test('every point of a level line has that entropy or lies on an edge with more', () => {
  for (const bits of levels)
    for (const [x, y] of outline(bits)) {
      const m = derive({ weights: distributionAt(x, y).map((p) => Math.max(0, p)) });
      const onEdge = Math.min(...m.p) < 1e-9;
      assert.ok(
        onEdge ? m.entropy >= bits - 1e-5 : Math.abs(m.entropy - bits) < 1e-5,
        `level ${bits}: ${m.p} has ${m.entropy}`,
      );
    }
});

test('the regions lie within each other, around the centre', () => {
  const tops = levels.map((bits) => Math.max(...outline(bits).map(([, y]) => y)));
  tops.forEach((top, i) => {
    assert.ok(top < (tops[i - 1] ?? 1) && top > 1 / 3);
  });
});

test('a level line goes round the centre once, without a dent', () => {
  const angle = ([x, y]: readonly [number, number]) => Math.atan2(y - 1 / 3, x - 1 / 2);
  for (const bits of levels) {
    const points = outline(bits);
    const turns = points.map((point, i) => {
      const turn = angle(points[(i + 1) % points.length] as [number, number]) - angle(point);
      return turn - 2 * Math.PI * Math.round(turn / (2 * Math.PI));
    });
    near(Math.abs(turns.reduce((a, b) => a + b)), 2 * Math.PI, 1e-9);
    const way = Math.sign(turns.find((turn) => Math.abs(turn) > 1e-6) ?? 0);
    assert.ok(
      turns.every((turn) => turn * way > -1e-9),
      `level ${bits}`,
    );
  }
});

test('an equals sign stands before three shares only where they add up as they are shown', () => {
  for (const [weights, sign] of [
    [[4, 2, 1], '='],
    [[1, 1, 1], '≈'],
    [[1, 1, 0], '='],
  ] as const) {
    const { is, a, b, c, h } = slots(derive({ weights }));
    const adds = (Number(a) + Number(b) + Number(c)).toFixed(4) === h;
    assert.deepEqual([is, adds], [sign, sign === '='], weights.join());
  }
});

test('only a certain outcome is written 1', () => {
  assert.match(en.at(derive({ weights: [1, 1e-12, 0] })), /a ≈1, b 1 × 10⁻¹², c 0$/);
  assert.match(ko.at(derive({ weights: [1, 0.0004, 0] })), /a 0\.9996, b 4 × 10⁻⁴, c 0$/);
  assert.match(en.at(derive({ weights: [1, 0, 0] })), /a 1, b 0, c 0$/);
});
