import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  readAddress,
  writeAddress,
} from '../../../src/components/course/exercise/client/address.ts';

const id = 'information-entropy/02-bent-coin';

test('an address names the seed of an exercise', () => {
  assert.deepEqual(readAddress(`?x.${id}.seed=7`, id), { seed: 7 });
  assert.deepEqual(readAddress(`?coin-entropy.p=0.2&x.${id}.seed=7`, id), { seed: 7 });
  assert.deepEqual(readAddress(`?x.information-entropy%2F02-bent-coin.seed=7`, id), { seed: 7 });
  assert.deepEqual(readAddress('', id), { seed: 0 });
  assert.deepEqual(readAddress('?x.information-entropy/03-four-symbols.seed=7', id), { seed: 0 });
});

test('a seed of the chapter is that of each of its exercises, unless an exercise has its own', () => {
  const chapter = 'information-entropy';
  assert.deepEqual(readAddress(`?x.${chapter}.seed=7`, id), { seed: 7 });
  assert.deepEqual(readAddress(`?x.${chapter}.seed=7&x.${id}.seed=0`, id), { seed: 0 });
  assert.deepEqual(readAddress('?x.information.seed=7', id), { seed: 0 });
  assert.deepEqual(readAddress(`?x.${chapter}.seed=-1`, id), { seed: 0, refused: '-1' });
  assert.equal(writeAddress(`?x.${chapter}.seed=7`, id, 7), `?x.${chapter}.seed=7`);
  assert.equal(writeAddress(`?x.${chapter}.seed=7`, id, 0), `?x.${chapter}.seed=7&x.${id}.seed=0`);
  assert.equal(writeAddress('', chapter, 7), `?x.${chapter}.seed=7`);
});

test('a seed that cannot be used is refused, and the defaults stand', () => {
  assert.deepEqual(readAddress(`?x.${id}.seed=abc`, id), { seed: 0, refused: 'abc' });
  assert.deepEqual(readAddress(`?x.${id}.seed=`, id), { seed: 0, refused: '' });
  assert.deepEqual(readAddress(`?x.${id}.seed=4294967296`, id), { seed: 0, refused: '4294967296' });
  assert.deepEqual(readAddress(`?x.${id}.seed=1&x.${id}.seed=2`, id), { seed: 0, refused: '1, 2' });
});

test('writing a seed leaves all other parameters as they stand', () => {
  const others = 'distribution-entropy.weights=4,2,1,1&theme=dark&%zz';
  assert.equal(writeAddress(`?${others}`, id, 7), `?${others}&x.${id}.seed=7`);
  assert.equal(writeAddress(`?x.${id}.seed=3&${others}`, id, 7), `?${others}&x.${id}.seed=7`);
  assert.equal(writeAddress(`?x.${id}.seed=3`, id, 0), '');
});

test('what is written is read again, and no address throws', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 0, max: 4294967295 }), (rest, seed) => {
      const before = `?${rest.replaceAll('#', '')}`;
      assert.equal(readAddress(writeAddress(before, id, seed), id).seed, seed);
    }),
  );
});
