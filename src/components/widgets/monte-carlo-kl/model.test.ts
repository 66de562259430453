import assert from 'node:assert/strict';
import { test } from 'node:test';
import { words as en } from './en.ts';
import { figure } from './figure.ts';
import { words as ko } from './ko.ts';
import { derive, othersOf, upTo } from './model.ts';

const near = (x: number, wanted: number, by = 1e-12) =>
  assert.ok(Math.abs(x - wanted) <= by, `${x} is not ${wanted}`);

test('the estimates, computed elsewhere with 60 digits from the same generator', () => {
  const m = derive({ samples: 100, seed: 1 });
  near(m.estimate, 0.6326335340862779);
  near(m.standardError, 0.09933629480621016);
  assert.equal(m.exact, 0.5);
  near(derive({ samples: 10000, seed: 7 }).estimate, 0.5191940313846459);
});

test('one sample tells nothing of its error, and two may give a negative estimate', () => {
  const one = derive({ samples: 1, seed: 1 });
  assert.deepEqual([one.standardError, one.spread], [Infinity, Infinity]);
  assert.equal(figure.formula.slots(one).e, '∞');
  const two = derive({ samples: 2, seed: 1 });
  assert.ok(two.estimate < 0);
  assert.match(ko.note(two), /음수가 될 수 있습니다/);
  assert.match(en.note(one), /infinite/);
});

test('a hundred times as many samples make the standard error ten times smaller', () => {
  const few = derive({ samples: 1000, seed: 3 }).standardError;
  near(few / derive({ samples: 100000, seed: 3 }).standardError, 10, 0.5);
});

test('the same seed gives the same path, however far it is drawn', () => {
  const long = derive({ samples: 100000, seed: 5 }).path;
  const short = derive({ samples: 700, seed: 5 }).path;
  const shared = short.counts.length - 1; // the last stands only on the short one
  assert.deepEqual(long.means.slice(0, shared), short.means.slice(0, shared));
  assert.equal(long.counts.at(-1), 100000);
  assert.ok(long.counts.length < 400);
});

test('each point keeps what its sample said: the first is the first mean, and they average to it', () => {
  const { path, estimate } = derive({ samples: 12, seed: 2 });
  assert.equal(path.counts.length, 12);
  near(path.samples[0] as number, path.means[0] as number);
  near(path.samples.reduce((a, b) => a + b) / 12, estimate);
});

test('others draw with the seeds that follow, past the last one too', () => {
  const [next] = othersOf(4294967295, 1);
  assert.ok(next);
  const own = derive({ samples: 100, seed: 0 }).path;
  assert.deepEqual(
    upTo(next, 50).map(([, mean]) => mean),
    upTo(own, 50).map(([, mean]) => mean),
  );
});

test('both languages say how far off the estimate is', () => {
  const m = derive({ samples: 100, seed: 1 });
  assert.match(ko.note(m), /표준오차의 1\.3배/);
  assert.match(en.note(m), /1\.3 standard errors/);
});
