import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { axisTop, placeBlocks } from '../../kit/blocks/blocks.ts';
import { axisFor, temperatureAt, temperatureStep } from './layout.ts';
import { changed, derive, drawnFrom, entropyCurve, temperatures } from './model.ts';
import { state } from './state.ts';

function near(got: number, want: number, within = 5e-7): void {
  assert.ok(Math.abs(got - want) <= within, `${got} is not ${want}`);
}
function allNear(got: readonly number[], want: readonly number[], within = 5e-7): void {
  assert.equal(got.length, want.length);
  for (const [i, x] of got.entries()) near(x, want[i] as number, within);
}
const three = [2, 1, 0.1];
const with_ = (logits: readonly number[], temperature = 1) => derive({ logits, temperature });

test('the logits 2, 1 and 0.1 give 0.659, 0.242 and 0.099, and 1.222 bits', () => {
  const m = derive(state.defaults);
  allNear(m.p, [0.659001, 0.242433, 0.098566]);
  allNear(m.information, [0.601647, 2.044342, 3.342768]);
  near(m.entropy, 1.221585);
  assert.equal(m.top, 0);
});

test('what adds most to the entropy is neither the likeliest class nor the rarest', () => {
  const { parts } = derive(state.defaults);
  allNear(parts, [0.396486, 0.495616, 0.329483]);
});

test('the entropy rises with the temperature from 0 to log₂ 3', () => {
  const rising = [
    [0.5, 0.654505],
    [1, 1.221585],
    [2, 1.480557],
    [2.2, 1.497977],
    [10, 1.580614],
  ] as const;
  for (const [T, H] of rising) near(with_(three, T).entropy, H);
  const { coldEntropy, hotEntropy } = with_(three);
  assert.equal(coldEntropy, 0);
  near(hotEntropy, Math.log2(3), 1e-15);
  const curve = entropyCurve(three);
  curve.slice(1).forEach((h, i) => {
    assert.ok(h > (curve[i] as number), `it falls at T = ${temperatures[i + 1]}`);
  });
});

test('the curve is the entropy that the figure shows', () => {
  const curve = entropyCurve([3, -1, 3, 0]);
  [0, 20, 50, 72].forEach((i) => {
    near(curve[i] as number, with_([3, -1, 3, 0], temperatures[i]).entropy, 1e-12);
  });
});

test('adding a number to all logits changes nothing, doubling them is half the temperature', () => {
  const added = changed(three, { plus: 5 }) as number[];
  assert.deepEqual(added, [7, 6, 5.1]);
  allNear(with_(added).p, with_(three).p, 1e-15);
  const doubled = changed(three, { times: 2 }) as number[];
  assert.deepEqual(with_(doubled).p, with_(three, 0.5).p);
  assert.deepEqual(changed(added, { plus: -5 }), three);
});

test('no logit is pushed out of its range', () => {
  assert.equal(changed([998, 0], { plus: 5 }), undefined);
  assert.equal(changed([0, -600], { times: 2 }), undefined);
});

test('at temperature 0 equally large logits share, and at infinity all do', () => {
  const m = with_([3, 3, 1, 0]);
  assert.deepEqual(m.cold, [0.5, 0.5, 0, 0]);
  assert.deepEqual(m.winners, [0, 1]);
  assert.equal(m.coldEntropy, 1);
  assert.equal(m.hotEntropy, 2);
  near(with_([3, 3, 1, 0], 0.05).entropy, 1, 1e-12);
});

test('logits a thousand apart leave one class, and still tell the information of the other', () => {
  const m = with_([1000, -1000], 0.05);
  assert.deepEqual(m.p, [1, 0]);
  assert.equal(m.entropy, 0);
  // 40000 / ln 2
  near(m.information[1] as number, 57707.80163555854, 1e-9);
});

test('a nearly certain output keeps the digits of its small entropy', () => {
  // mpmath: softmax of 40, 20, 2 at T = 1
  near(with_(three, 0.05).entropy / 6.244593994224138e-8, 1, 1e-14);
});

test('the same random numbers fall on other classes at another temperature', () => {
  const cold = drawnFrom(with_(three, 0.1).p, 1, 50);
  const hot = drawnFrom(with_(three, 10).p, 1, 50);
  assert.ok(cold.every((i) => i === 0));
  assert.ok(new Set(hot).size === 3);
  assert.deepEqual(drawnFrom(with_(three, 10).p, 1, 50), hot);
  // Nothing moves to a likelier class where the temperature rises.
  assert.ok(hot.every((i, k) => i >= (cold[k] as number)));
});

test('the blocks fill the width, and their areas add up to the entropy', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -4, max: 8, noNaN: true }), { minLength: 2, maxLength: 8 }),
      fc.double({ min: 0.5, max: 10, noNaN: true }),
      (logits, T) => {
        const m = with_(logits, T);
        const top = axisTop(logits.length);
        const blocks = placeBlocks({
          widths: m.p,
          heights: m.information,
          level: m.entropy,
          top,
        });
        const last = blocks.at(-1);
        near((last?.left ?? 0) + (last?.width ?? 0), 1, 1e-12);
        if (blocks.some((b) => b.torn)) return;
        const area = blocks.reduce((sum, b) => sum + b.width * b.height, 0);
        near(area * top, m.entropy, 1e-12);
      },
    ),
    { numRuns: 100 },
  );
});

test('the axis of the logits grows for what it cannot show, and holds after 5 is added once', () => {
  assert.deepEqual(axisFor(three), [-4, 8]);
  assert.deepEqual(axisFor([7, 6, 5.1]), [-4, 8]);
  assert.deepEqual(axisFor([-4.9, 0]), [-8, 8]);
  assert.deepEqual(axisFor([-1000, 401]), [-1000, 1000]);
});

test('keys lead over all temperatures to both ends, each of them to another one', () => {
  for (const steps of [1, -1, 10, -10]) {
    let T: number = steps > 0 ? 0.05 : 10;
    for (let i = 0; i < 500 && T !== (steps > 0 ? 10 : 0.05); i++) {
      const next = temperatureStep(T, steps);
      assert.ok(steps > 0 ? next > T : next < T, `${steps} from ${T} leads to ${next}`);
      assert.equal(next, Number(next.toFixed(2)));
      T = next;
    }
    assert.equal(T, steps > 0 ? 10 : 0.05);
  }
  assert.equal(temperatureStep(1, Number.POSITIVE_INFINITY), 10);
  assert.equal(temperatureStep(1, Number.NEGATIVE_INFINITY), 0.05);
  assert.deepEqual([-1, 0, 1, 2].map(temperatureAt), [0.05, 0.05, 10, 10]);
});
