import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countingTrack } from './counting-track.ts';

test('a slider of counts goes 1, 2, 5, 10, … to its power of ten, each a step from the next', () => {
  const track = countingTrack(1000);
  const positions = Array.from({ length: track.max - track.min + 1 }, (_, i) => track.min + i);
  assert.deepEqual(positions.map(track.from), [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]);
});

test('each count of the slider stands on its own step, so that no arrow key is without effect', () => {
  const track = countingTrack(100000);
  for (let place = track.min; place <= track.max; place++)
    assert.equal(Math.round(track.to(track.from(place))), place);
});
