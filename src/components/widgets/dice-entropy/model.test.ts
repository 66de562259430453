import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sumTicks, ticksFor, topFor } from './layout.ts';
import { derive } from './model.ts';
import { state } from './state.ts';

const with_ = (given: Partial<typeof state.defaults>) => derive({ ...state.defaults, ...given });
const near = (got: number, want: number, within = 5e-7) =>
  assert.ok(Math.abs(got - want) <= within, `${got} is not ${want}`);

test('two fair dice are at the start, and the sum has 3.27 bits', () => {
  const m = derive(state.defaults);
  near(m.entropy, 3.274402);
  assert.deepEqual(m.sums, [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  near(m.p[5] as number, 1 / 6, 1e-16);
  near(m.mean, 7, 1e-14);
});

test('the sum of two fair dice is as uncertain as 9.68 equal sums, of eleven', () => {
  near(derive(state.defaults).equal, 9.675941);
  near(with_({ face: '6', probability: 1 }).equal, 1, 1e-15);
  near(with_({ dice: 1 }).equal, 6, 1e-12);
});

test('fair dice stay beside loaded ones, and are not shown beside themselves', () => {
  assert.equal(derive(state.defaults).fair, undefined);
  const { fair, equal, entropy } = with_({ dice: 5, face: '6' });
  near(fair?.entropy as number, 3.977431);
  assert.deepEqual(fair?.p, with_({ dice: 5 }).p);
  assert.ok(entropy > (fair?.entropy as number) && equal > (fair?.equal as number));
  const four = with_({ dice: 4, face: '6' });
  assert.ok(four.equal < (four.fair?.equal as number));
});

test('the six settings of the lecture have the entropies that it shows', () => {
  const lecture = [2, 4].flatMap((dice) => [
    with_({ dice }),
    with_({ dice, face: '6', probability: 0.5 }),
    with_({ dice, face: '6', probability: 0.8 }),
  ]);
  assert.deepEqual(
    lecture.map((m) => m.entropy.toFixed(2)),
    ['3.27', '3.06', '1.90', '3.81', '3.81', '2.80'],
  );
});

test('with four dice a loaded 6 still lowers the entropy a little, with five it raises it', () => {
  const pair = (dice: number) =>
    [with_({ dice }), with_({ dice, face: '6', probability: 0.5 })].map((m) => m.entropy);
  const [fair4, loaded4] = pair(4) as [number, number];
  near(fair4 - loaded4, 0.001883);
  const [fair5, loaded5] = pair(5) as [number, number];
  near(fair5, 3.977431);
  near(loaded5, 4.009489);
});

test('fair dice keep the probability that a loaded face would have, and do not use it', () => {
  const [half, most] = [with_({ probability: 0.5 }), with_({ probability: 0.8 })];
  assert.deepEqual(half.p, most.p);
  assert.equal(most.probability, 0.8);
});

test('a face that always comes up leaves no uncertainty', () => {
  const m = with_({ dice: 3, face: '4', probability: 1, throws: 50 });
  assert.equal(m.entropy, 0);
  assert.equal(m.mean, 12);
  assert.equal(m.p[m.sums.indexOf(12)], 1);
  assert.equal(m.empiricalEntropy, 0);
});

test('a face that never comes up leaves five', () => {
  const m = with_({ dice: 1, face: '6', probability: 0, throws: 1000 });
  near(m.entropy, Math.log2(5));
  assert.equal(m.p[5], 0);
  assert.equal(m.counts?.[5], 0);
});

test('twenty dice have 101 sums, each with its probability', () => {
  const m = with_({ dice: 20 });
  assert.equal(m.p.length, 101);
  near(m.entropy, 4.980091);
  near(m.p[0] as number, 6 ** -20, 1e-30);
});

test('before the first throw there is no empirical entropy', () => {
  assert.equal(derive(state.defaults).empiricalEntropy, undefined);
  assert.equal(derive(state.defaults).observed, undefined);
});

test('one throw gives one sum and no uncertainty', () => {
  const m = with_({ throws: 1 });
  assert.equal(m.empiricalEntropy, 0);
  assert.equal(m.counts?.filter((c) => c === 1).length, 1);
  assert.equal(m.counts?.length, m.p.length);
});

test('the same seed throws the same, another one something else', () => {
  const thrown = (seed: number) => with_({ throws: 200, seed }).counts;
  assert.deepEqual(thrown(7), thrown(7));
  assert.notDeepEqual(thrown(7), thrown(8));
});

test('more throws begin with the same throws: no count falls', () => {
  const few = with_({ throws: 100 }).counts ?? [];
  const many = with_({ throws: 1000 }).counts ?? [];
  assert.ok(few.every((c, i) => c <= (many[i] as number)));
});

test('what is thrown comes near to what is expected, and its entropy is below on average', () => {
  const runs = Array.from({ length: 200 }, (_, seed) => with_({ throws: 40, seed }));
  const mean = runs.reduce((sum, m) => sum + (m.empiricalEntropy as number), 0) / runs.length;
  const exact = runs[0]?.entropy as number;
  // The bias is about (sums − 1) / (2 n ln 2) = 10 / (80 ln 2) = 0.18 bits.
  assert.ok(mean < exact - 0.1 && mean > exact - 0.25, `${mean} against ${exact}`);
  const many = with_({ throws: 10000, face: '6', probability: 0.8 });
  many.p.forEach((p, i) => {
    near(many.observed?.[i] as number, p, 0.02);
  });
});

test('whatever the setting, p is a distribution and the entropy is no more than that of all dice', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 20 }),
      fc.constantFrom(...state.fields.face.options),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (dice, face, probability) => {
        const m = with_({ dice, face, probability });
        near(
          m.p.reduce((a, b) => a + b, 0),
          1,
          1e-12,
        );
        const one = with_({ dice: 1, face, probability }).entropy;
        assert.ok(m.entropy >= one - 1e-12 && m.entropy <= dice * one + 1e-12);
      },
    ),
    { numRuns: 60 },
  );
});

test('the bars fill more than half of the axis and never leave it', () => {
  assert.deepEqual(ticksFor(topFor(0.25)), [0, 0.1, 0.2, 0.3]);
  for (let largest = 0.052; largest <= 1; largest += 0.001) {
    const top = topFor(largest);
    assert.ok(largest <= top && largest > top / 2, `${largest} on an axis to ${top}`);
    assert.ok(ticksFor(top).length <= 5 && ticksFor(top).at(-1) === top);
  }
});

test('at most a dozen sums are named on the axis', () => {
  for (let dice = 1; dice <= 20; dice++) {
    const ticks = sumTicks(with_({ dice }).sums);
    assert.ok(ticks.length >= 5 && ticks.length <= 12, `${dice} dice: ${ticks.length}`);
  }
});
