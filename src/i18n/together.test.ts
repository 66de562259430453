import assert from 'node:assert/strict';
import { test } from 'node:test';
import { together } from './together.ts';

test('a function keeps its argument on its line', () => {
  assert.equal(together('From 1/p to −log p'), 'From 1/p to −log\u00a0p');
  assert.equal(together('왜 −log₂ p인지'), '왜 −log₂\u00a0p인지');
  assert.equal(together('1내트는 1/ln 2비트'), '1내트는 1/ln\u00a02비트');
});

test('a particle never begins a line, nor does the second half of a name', () => {
  assert.equal(together('50%에서 ‘정보이론’과'), '50%\u2060에서 ‘정보이론’\u2060과');
  assert.equal(together('KL 발산을'), 'KL\u00a0발산을');
});

test('-ㄹ 수 있다 stays with its verb; 수 that is a number does not', () => {
  assert.equal(together('읽을 수 있습니다'), '읽을\u00a0수 있습니다');
  assert.equal(together('알 수 없다'), '알\u00a0수 없다');
  assert.equal(together('이 수 있는 곳'), '이 수 있는 곳');
  assert.equal(together('많을 수록'), '많을 수록');
});

test('other words part as they like', () => {
  assert.equal(together('the log of a ship'), 'the log of a ship');
  assert.equal(together('log와 ln'), 'log와 ln');
  assert.equal(together('a dialog (of two)'), 'a dialog (of two)');
  assert.equal(together('$-\\log p$'), '$-\\log p$');
});
