import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { loadedDiceSumEntropy } from '../../src/lib/index.ts';

const folder = new URL('../../src/content/chapters/information-entropy/', import.meta.url);
const lines = readFileSync(new URL('dice_entropy.out', folder), 'utf8').trim().split('\n');

test('the recorded output names the versions that printed it', () => {
  assert.match(lines[0] as string, /^Python 3\.\d+\.\d+ NumPy \d+\.\d+\.\d+$/);
});

test('the recorded output of the dice program is what the library computes, to every digit printed', () => {
  const seen: string[] = [];
  for (const line of lines.slice(1)) {
    const found = /^(\d) dice, (fair|6 at (\S+)) +(\S+) bits +\((\S+)\)$/.exec(line);
    assert.ok(found, `not understood: ${line}`);
    const [, dice, name, probability, short, long] = found;
    const face = probability ? 6 : 0;
    const bits = loadedDiceSumEntropy(Number(dice), 6, face, Number(probability ?? 0), 2);
    assert.equal(bits.toFixed(2), short, line);
    assert.equal(bits.toFixed(6), long, line);
    seen.push(`${dice} ${name}`);
  }
  assert.equal(new Set(seen).size, 6, 'the lecture has six settings');
});
