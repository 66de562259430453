import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readAddress } from '../../kit/state/address.ts';
import { figure } from './figure.ts';
import { caseOf, cellOf, derive, moveCut } from './model.ts';
import { resize, state } from './state.ts';

const { slots } = figure.formula;
const square = (cells: readonly number[]) => derive({ rows: 2, columns: 2, cells });
const near = (got: number, want: number, within = 5e-7) =>
  assert.ok(Math.abs(got - want) <= within, `${got} is not ${want}`);
const read = (search: string) => readAddress(search, 'joint-entropy', state);

test('umbrella and rain share 0.278 bits', () => {
  const m = derive(state.defaults);
  near(m.joined, 1.721928);
  assert.equal(m.x, 1);
  assert.equal(m.y, 1);
  near(m.yGivenX, 0.721928);
  near(m.xGivenY, 0.721928);
  near(m.shared, 0.278072);
  assert.deepEqual([...m.p], [0.4, 0.1, 0.1, 0.4]);
});

test('what is left of Y given X is not what is left of X given Y', () => {
  const m = square([4, 1, 2, 3]);
  near(m.yGivenX, 0.846439);
  near(m.xGivenY, 0.875489);
  near(m.shared, 0.124511);
});

test('x is the row and y the column', () => {
  const m = derive({ rows: 2, columns: 3, cells: [1, 1, 1, 0, 0, 0] });
  assert.deepEqual([...m.px], [1, 0]);
  near(m.y, Math.log2(3));
  assert.equal(m.x, 0);
});

test('in proportional rows the two are independent, and so the sentence says', () => {
  for (const cells of [
    [1, 1, 1, 1],
    [4, 2, 2, 1],
    [0.1, 0.2, 0.3, 0.6],
  ]) {
    const m = square(cells);
    assert.equal(m.shared, 0);
    assert.equal(caseOf(m), 'independent');
    assert.match(slots(m).shared as string, /^0\.0{3,}$/);
  }
});

test('a copy shares everything: one bit', () => {
  const m = square([1, 0, 0, 1]);
  assert.deepEqual([m.shared, m.x, m.y, m.joined], [1, 1, 1, 1]);
  assert.equal(caseOf(m), 'copy');
});

test('in one cell nothing is uncertain', () => {
  const m = square([1, 0, 0, 0]);
  assert.deepEqual([m.joined, m.x, m.y, m.xGivenY, m.yGivenX, m.shared], [0, 0, 0, 0, 0, 0]);
  assert.equal(caseOf(m), 'certain');
});

test('a number tells its parity, but the parity does not tell the number', () => {
  const m = derive({ rows: 4, columns: 2, cells: [1, 0, 0, 1, 1, 0, 0, 1] });
  assert.deepEqual([m.x, m.y, m.shared, m.xGivenY, m.yGivenX], [2, 1, 1, 1, 0]);
  assert.equal(caseOf(m), 'x-tells-y');
});

test('a column of a table tells its row, the other way round', () => {
  assert.equal(
    caseOf(derive({ rows: 2, columns: 4, cells: [1, 0, 1, 0, 0, 1, 0, 1] })),
    'y-tells-x',
  );
  assert.equal(caseOf(derive(state.defaults)), 'partly');
});

const relative = (got: number, want: number, within = 1e-14) =>
  near(got, want, within * Math.abs(want));

test('a copy that is all but certain is a copy, with its small entropies', () => {
  // Computed elsewhere, with 60 digits.
  const m = square([1000, 0, 0, 1e-12]);
  assert.equal(caseOf(m), 'copy');
  for (const x of [m.x, m.y, m.joined, m.shared]) relative(x, 5.127161646419935e-14);
  assert.deepEqual([m.xGivenY, m.yGivenX], [0, 0]);
  assert.equal(slots(m).shared, '5.13 × 10⁻¹⁴');
  relative(cellOf(m, 0, 0).pointwise as number, 1.442695040888963e-15);
  relative(cellOf(m, 0, 0).part, 1.442695040888961e-15);
  relative(cellOf(m, 1, 1).part, 4.982892142331039e-14);
});

test('whoever shares a little is not independent', () => {
  const rare = square([1000, 1e-9, 1e-9, 0]);
  assert.equal(caseOf(rare), 'partly');
  relative(rare.joined, 8.261166435891229e-11);
  relative(rare.shared, 1.442695040884636e-24, 1e-8);
  relative(cellOf(rare, 0, 0).pointwise as number, -1.442695040886078e-24);
  assert.equal(cellOf(rare, 1, 1).pointwise, Number.NEGATIVE_INFINITY);
  const even = square([1, 1, 1, 1.000001]);
  assert.equal(caseOf(even), 'partly');
  relative(even.shared, 4.508417493617652e-14, 1e-8);
});

test('a certain variable settles nothing, and nothing settles it', () => {
  const m = square([1, 1, 0, 0]);
  assert.deepEqual([m.x, m.y, m.shared, caseOf(m)], [0, 1, 0, 'independent']);
});

test('a cell of an empty row has no ratio of probabilities', () => {
  const m = square([1, 1, 0, 0]);
  assert.deepEqual(cellOf(m, 1, 0), { p: 0, product: 0, pointwise: undefined, part: 0 });
  assert.equal(cellOf(m, 0, 0).pointwise, 0);
});

test('an equals sign stands in a sum only where it adds up as it is shown', () => {
  for (const cells of [
    [0.1, 0.2, 0.3, 0.6],
    [4, 1, 1, 4],
    [4, 1, 2, 3],
    [1, 1, 0, 8],
  ]) {
    const shown = slots(square(cells));
    const [x, y, left, joined] = [shown.x, shown.y, shown.ygivenx, shown.joined].map(Number) as [
      number,
      number,
      number,
      number,
    ];
    const sign = (sum: number, as: string | undefined) => (sum.toFixed(4) === as ? '=' : '≈');
    assert.equal(shown.is, sign(x + left, shown.joined), cells.join());
    assert.equal(shown.are, sign(x + y - joined, shown.shared), cells.join());
  }
});

test('a pair that cannot come up has no share in the mutual information', () => {
  const cell = cellOf(square([1, 0, 0, 1]), 0, 1);
  assert.equal(cell.part, 0);
  assert.equal(cell.pointwise, Number.NEGATIVE_INFINITY);
});

const table = fc
  .record({ rows: fc.integer({ min: 2, max: 4 }), columns: fc.integer({ min: 2, max: 4 }) })
  .chain(({ rows, columns }) =>
    fc
      .array(fc.double({ min: 0, max: 1000, noNaN: true }), {
        minLength: rows * columns,
        maxLength: rows * columns,
      })
      .filter((cells) => cells.some((w) => w > 1e-6))
      .map((cells) => ({ rows, columns, cells })),
  );

test('the bars fit: H(X, Y) is H(X) + H(Y | X), the overlap is I, and no bar leaves the scale', () => {
  fc.assert(
    fc.property(table, (values) => {
      const m = derive(values);
      near(m.joined, m.x + m.yGivenX, 1e-9);
      near(m.joined, m.xGivenY + m.shared + m.yGivenX, 1e-9);
      near(m.shared, m.x + m.y - m.joined, 1e-9);
      assert.ok(m.joined <= m.most + 1e-9);
    }),
  );
});

test('the shares of the cells add up to the mutual information', () => {
  fc.assert(
    fc.property(table, (values) => {
      const m = derive(values);
      let total = 0;
      m.joint.forEach((row, r) => {
        row.forEach((_, c) => {
          total += cellOf(m, r, c).part;
        });
      });
      near(total, m.shared, 1e-9);
    }),
  );
});

test('a moved edge keeps the weight of its row and every other cell', () => {
  assert.deepEqual(moveCut({ columns: 2, cells: [4, 1, 1, 4] }, 0, 0, 0.5), [2.5, 2.5, 1, 4]);
  assert.deepEqual(moveCut({ columns: 2, cells: [4, 1, 1, 4] }, 1, 0, 1), [4, 1, 5, 0]);
  assert.deepEqual(
    moveCut({ columns: 3, cells: [1, 1, 2, 1, 1, 1] }, 0, 1, 0.5),
    [1, 1, 2, 1, 1, 1],
  );
  // Neither of two heavy cells can take in all of the other.
  assert.deepEqual(moveCut({ columns: 2, cells: [600, 700, 1, 1] }, 0, 0, 1), [1000, 300, 1, 1]);
  fc.assert(
    fc.property(
      table,
      fc.nat(3),
      fc.nat(2),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (values, r, c, share) => {
        const [row, column] = [r % values.rows, c % (values.columns - 1)];
        const next = moveCut(values, row, column, share);
        const at = row * values.columns + column;
        near(
          (next[at] as number) + (next[at + 1] as number),
          (values.cells[at] as number) + (values.cells[at + 1] as number),
          1e-7,
        );
        next.forEach((w, i) => {
          assert.ok(w >= 0 && w <= 1000);
          if (i !== at && i !== at + 1) assert.equal(w, values.cells[i]);
        });
      },
    ),
  );
});

test('a table of another size keeps what fits, and new cells weigh 1', () => {
  const start = state.defaults;
  assert.deepEqual(resize(start, 3, 2).cells, [4, 1, 1, 4, 1, 1]);
  assert.deepEqual(resize(start, 2, 3).cells, [4, 1, 1, 1, 4, 1]);
  const corner = { rows: 3, columns: 2, cells: [0, 0, 0, 0, 0, 9] };
  assert.deepEqual(resize(corner, 2, 2).cells, [1, 1, 1, 1]);
});

test('an address with a size alone fills the cells with 1', () => {
  const { values, refused } = read('?joint-entropy.rows=3');
  assert.deepEqual(values, { rows: 3, columns: 2, cells: [1, 1, 1, 1, 1, 1] });
  assert.deepEqual(refused, []);
});

test('cells that do not fit their table are refused together with its size, by name', () => {
  const { values, refused } = read(
    '?joint-entropy.rows=3&joint-entropy.columns=3&joint-entropy.cells=1,2,3,4',
  );
  assert.deepEqual(values, state.defaults);
  assert.deepEqual(refused.map((r) => r.name).sort(), ['cells', 'columns', 'rows']);
});

test('cells alone are a table of two by two', () => {
  assert.deepEqual(read('?joint-entropy.cells=1,0,0,1').values.cells, [1, 0, 0, 1]);
  assert.deepEqual(read('?joint-entropy.cells=1,2,3,4,5,6').values, state.defaults);
});
