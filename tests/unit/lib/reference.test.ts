import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runVectors } from '../../reference/run-vectors.ts';

const rows = runVectors();

for (const row of rows) {
  test(`${row.name}: all ${row.cases} reference values hold, within one ulp`, (t) => {
    t.diagnostic(`worst error ${row.worst.toFixed(3)} ulp, ${row.refused} invalid inputs refused`);
    assert.deepEqual(row.failures, []);
    assert.equal(row.beyondGoal, 0, 'cases beyond one ulp');
  });
}
