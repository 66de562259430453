import { deepEqual, equal } from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { whenAtRest } from './at-rest.ts';

let now = 0;
/** Time goes on in small steps, as a clock does. */
const pass = (ms: number) => {
  for (let i = 0; i < ms; i++) {
    now++;
    mock.timers.tick(1);
  }
};

beforeEach(() => {
  now = 0;
  mock.timers.enable({ apis: ['setTimeout'] });
  mock.method(performance, 'now', () => now);
});
afterEach(() => {
  mock.timers.reset();
  mock.restoreAll();
});

test('what waits for rest runs once, after the last movement', () => {
  const ran: number[] = [];
  const rest = whenAtRest(100, () => ran.push(now));
  for (let step = 0; step < 10; step++) {
    rest.moved();
    pass(30);
  }
  deepEqual(ran, [], 'it ran while something moved');
  pass(500);
  deepEqual(ran, [370]);
});

test('it runs again after the next movement', () => {
  let ran = 0;
  const rest = whenAtRest(100, () => ran++);
  rest.moved();
  pass(200);
  rest.moved();
  pass(200);
  equal(ran, 2);
});

test('who leaves gets at once what waits, and nothing twice', () => {
  let ran = 0;
  const rest = whenAtRest(100, () => ran++);
  rest.now();
  equal(ran, 0, 'nothing had moved');
  rest.moved();
  rest.now();
  equal(ran, 1);
  pass(500);
  equal(ran, 1);
});

test('what is cancelled does not run', () => {
  let ran = 0;
  const rest = whenAtRest(100, () => ran++);
  rest.moved();
  rest.cancel();
  pass(500);
  equal(ran, 0);
});
