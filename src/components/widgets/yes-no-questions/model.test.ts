import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  ask,
  draw,
  type Game,
  kinds,
  middle,
  newGame,
  prospect,
  type Question,
  rows,
} from './game.ts';
import { derive } from './model.ts';
import { counts } from './state.ts';

const near = (got: number, want: number, tolerance = 1e-6) =>
  assert.ok(Math.abs(got - want) <= tolerance, `${got} is not ${want}`);
const seven: Question = { kind: 'exactly', k: 7 };

test('16 numbers take 4 bits and 4 questions, 1000 take 9.965784 bits and at most 10', () => {
  const sixteen = derive({ n: 16 });
  assert.deepEqual([sixteen.information, sixteen.fewest, sixteen.most], [4, 4, 4]);
  const thousand = derive({ n: 1000 });
  near(thousand.information, 9.965784);
  assert.deepEqual([thousand.fewest, thousand.most], [9, 10]);
  near(thousand.average, 10 - 24 / 1000, 1e-12);
});

test('the best play needs at least log₂ n questions on average, and less than one more', () => {
  for (let n = 2; n <= 1024; n += 7) {
    const m = derive({ n });
    assert.ok(m.information <= m.average + 1e-12 && m.average < m.information + 1);
    assert.equal(m.most, Math.ceil(m.information - 1e-12));
  }
});

test('"is it 7?" earns 0.337290 bits on average: 4 if so, 0.093109 if not', () => {
  const { candidates } = newGame(16);
  const { yes, no, ifYes, ifNo, expected, best } = prospect(candidates, seven);
  assert.deepEqual([yes, no, ifYes, best], [1, 15, 4, 1]);
  near(ifNo, 0.093109);
  near(expected, 0.33729);
  assert.equal(prospect(candidates, { kind: 'at-most', k: 8 }).expected, 1);
});

test('a question whose answer is known earns nothing', () => {
  const even = ask(newGame(16), { kind: 'multiple', k: 2 }, 6);
  const again = prospect(even.candidates, { kind: 'multiple', k: 2 });
  assert.deepEqual([again.expected, again.ifYes, again.ifNo], [0, 0, Infinity]);
  assert.equal(ask(even, { kind: 'multiple', k: 2 }, 6).moves.at(-1)?.earned, 0);
});

test('three numbers cannot be split in half: the best question earns 0.918296 bits', () => {
  near(prospect([1, 2, 3], seven).best, 0.918296);
});

test('always halving finds any of 16 numbers with 4 questions of 1 bit', () => {
  for (let secret = 1; secret <= 16; secret++) {
    let game = newGame(16);
    for (let i = 0; i < 4; i++)
      game = ask(game, { kind: 'at-most', k: middle(game.candidates) }, secret);
    assert.deepEqual(game.candidates, [secret]);
    assert.deepEqual(
      game.moves.map((move) => move.earned),
      [1, 1, 1, 1],
    );
  }
});

test('whatever is asked, the answers pay log₂ n − log₂ of what remains', () => {
  const question = fc.record({
    kind: fc.constantFrom(...kinds),
    k: fc.integer({ min: 1, max: 64 }),
  });
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 64 }),
      fc.nat(),
      fc.array(question, { maxLength: 12 }),
      (n, seed, questions) => {
        const secret = draw(n, seed);
        let game: Game = newGame(n);
        for (const q of questions) game = ask(game, q, secret);
        assert.ok(game.candidates.includes(secret));
        const paid = game.moves.reduce((sum, move) => sum + move.earned, 0);
        near(paid, derive({ n }).information - Math.log2(game.candidates.length), 1e-9);
      },
    ),
  );
});

test('the average of a question is that of its two answers, and never above the best', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 100 }), fc.integer({ min: 1, max: 99 }), (n, k) => {
      const { candidates } = newGame(n);
      const { yes, no, ifYes, ifNo, expected, best } = prospect(candidates, {
        kind: 'at-most',
        k,
      });
      const part = (count: number, bits: number) => (count === 0 ? 0 : (count / n) * bits);
      near(part(yes, ifYes) + part(no, ifNo), expected, 1e-12);
      assert.ok(expected <= best + 1e-15);
    }),
  );
});

test('every number is drawn about equally often', () => {
  const counted = new Map<number, number>();
  for (let seed = 0; seed < 8000; seed++) {
    const number = draw(8, seed);
    counted.set(number, (counted.get(number) ?? 0) + 1);
  }
  assert.deepEqual(
    [...counted.keys()].sort((a, b) => a - b),
    [1, 2, 3, 4, 5, 6, 7, 8],
  );
  for (const [number, count] of counted)
    assert.ok(Math.abs(count - 1000) < 150, `${number}: ${count}`);
});

test('every step of the slider is another whole number, from 2 to 1024', () => {
  const all = Array.from({ length: 19 }, (_, i) => counts.from(1 + i / 2));
  assert.deepEqual([all[0], all[6], all[18]], [2, 16, 1024]);
  assert.equal(new Set(all).size, all.length);
  assert.ok(all.every(Number.isInteger));
});

test('a game leaves a row for each question: what was possible before it, and at last what is', () => {
  let game = newGame(16);
  assert.deepEqual(rows(game), [game.candidates]);
  for (const question of [seven, { kind: 'multiple', k: 2 }, { kind: 'at-most', k: 8 }] as const)
    game = ask(game, question, 6);
  assert.deepEqual(
    rows(game).map((row) => row.length),
    [16, ...game.moves.map((move) => move.remaining)],
  );
  assert.deepEqual(rows(game).at(-1), game.candidates);
});
