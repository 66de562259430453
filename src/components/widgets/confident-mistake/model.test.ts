import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figure } from './figure.ts';
import { blockAt, levelNames, panels } from './layout.ts';
import { derive } from './model.ts';

const a = [0.9, 0.06, 0.04];
const b = [0.4, 0.5, 0.1];

function near(got: number, want: number, within = 5e-7): void {
  assert.ok(Math.abs(got - want) <= within, `${got} is not ${want}`);
}

test('the entropy does not look at the label, the cross entropy does', () => {
  const costs = [0.152003, 4.058894, 4.643856];
  for (const [i, cost] of costs.entries()) {
    const m = derive({ p: a, label: i + 1 });
    near(m.entropy, 0.566091);
    near(m.crossEntropy, cost);
  }
});

test('from class 3 to class 1 the cross entropy falls to a thirtieth', () => {
  const [wrong, right] = [3, 1].map((label) => derive({ p: a, label }).crossEntropy);
  assert.equal(Math.round((wrong as number) / (right as number)), 31);
});

test('where class 2 is right, the undecided net B pays less than the confident net A', () => {
  const [sure, unsure] = [a, b].map((p) => derive({ p, label: 2 }));
  near(unsure?.entropy as number, 1.360964);
  near(unsure?.crossEntropy as number, 1, 1e-12);
  near(sure?.crossEntropy as number, 4.058894);
  assert.deepEqual(sure?.answers, [0]);
  assert.deepEqual(unsure?.answers, [1]);
});

test('a net that is sure of a wrong class pays without end, and is not undecided at all', () => {
  const m = derive({ p: [1, 0, 0], label: 3 });
  assert.equal(m.entropy, 0);
  assert.equal(m.crossEntropy, Number.POSITIVE_INFINITY);
  assert.deepEqual(m.parts, [0, 0, 0]);
  assert.equal(figure.formula.slots(m).ce, '∞');
  assert.equal(derive({ p: [1, 0, 0], label: 1 }).crossEntropy, 0);
});

test('outputs are shares: only their ratio counts', () => {
  const [one, many] = [a, a.map((x) => x * 100)].map((p) => derive({ p, label: 3 }));
  near(one?.crossEntropy as number, many?.crossEntropy as number, 1e-12);
  near(one?.entropy as number, many?.entropy as number, 1e-12);
});

test('a place belongs to the block that stands there, and never to one without width', () => {
  const blocks = [
    { left: 0, width: 0.9 },
    { left: 0.9, width: 0 },
    { left: 0.9, width: 0.1 },
  ];
  assert.deepEqual(
    [-1, 0, 0.89, 0.9, 0.95, 1, 2].map((at) => blockAt(blocks, at)),
    [0, 0, 0, 2, 2, 2, 2],
  );
  assert.equal(
    blockAt(
      [
        { left: 0, width: 1 },
        { left: 1, width: 0 },
      ],
      1,
    ),
    0,
  );
});

test('each level has its name above it, and two near ones leave each other room', () => {
  const { foot } = panels.blocks;
  const apart = levelNames(foot, foot + 0.5);
  assert.equal(apart.mean.dy, -17);
  assert.equal(apart.cost.dy, -17);
  assert.notEqual(apart.mean.y, apart.cost.y);
  assert.deepEqual(levelNames(foot + 0.5, foot), { mean: apart.cost, cost: apart.mean });
  assert.equal(levelNames(foot, 1).cost.dy, 17);
  const near = levelNames(foot + 0.3, foot + 0.25);
  assert.deepEqual([near.mean.dy, near.cost.dy], [-17, 17]);
  const atFoot = levelNames(foot + 0.07, foot + 0.02);
  assert.equal(atFoot.cost.y, atFoot.mean.y);
  assert.ok(atFoot.cost.dx - atFoot.mean.dx > 60);
});
