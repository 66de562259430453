import assert from 'node:assert/strict';
import { test } from 'node:test';
import { top } from './layout.ts';
import { course, derive, roof } from './model.ts';

function near(got: number, want: number, within = 5e-7): void {
  assert.ok(Math.abs(got - want) <= within, `${got} is not ${want}`);
}

test('epochs 1, 2 and n are the lecture’s outputs, with 1.581, 1.279 and 0.566 bits', () => {
  const want = [
    [[0.35, 0.3, 0.35], 1.581291],
    [[0.2, 0.15, 0.65], 1.278898],
    [[0.04, 0.06, 0.9], 0.566091],
  ] as const;
  for (const [t, [p, bits]] of want.entries()) {
    const m = derive({ t });
    assert.deepEqual(m.p, p);
    near(m.entropy, bits);
  }
});

test('half-way through the epochs less than a third of the entropy has gone', () => {
  const [start, middle, end] = [0, 1, 2].map((t) => derive({ t }).entropy) as [
    number,
    number,
    number,
  ];
  near(start - middle, 0.302393);
  near(start - end, 1.0152);
  assert.ok((start - middle) / (start - end) < 1 / 3);
});

test('three candidates become one and a half', () => {
  near(derive({ t: 0 }).candidates, 2.992375);
  near(derive({ t: 2 }).candidates, 1.480506);
});

test('the entropy falls all the way, and every block stays on the axis', () => {
  for (const [i, [t, bits]] of course.entries()) {
    assert.ok(bits < (course[i - 1]?.[1] ?? roof), `it rises at t = ${t}`);
    assert.ok(Math.max(...derive({ t }).information) < top);
  }
});
