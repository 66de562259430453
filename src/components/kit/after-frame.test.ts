import { deepEqual, equal } from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { afterFrame } from './after-frame.ts';

let frames: Map<number, () => void>;
let last = 0;
/** The browser draws. */
const draw = () => {
  const due = [...frames.values()];
  frames.clear();
  for (const step of due) step();
};

beforeEach(() => {
  frames = new Map();
  mock.timers.enable({ apis: ['setTimeout'] });
  Object.assign(globalThis, {
    requestAnimationFrame: (step: () => void) => {
      frames.set(++last, step);
      return last;
    },
    cancelAnimationFrame: (id: number) => frames.delete(id),
  });
});
afterEach(() => mock.timers.reset());

test('what follows a frame runs once after it, however often something moved', () => {
  let ran = 0;
  const follow = afterFrame(() => ran++);
  follow.moved();
  follow.moved();
  draw();
  equal(ran, 0, 'it ran in the frame itself');
  mock.timers.tick(1);
  equal(ran, 1);
  draw();
  mock.timers.tick(500);
  equal(ran, 1);
  follow.moved();
  draw();
  mock.timers.tick(1);
  equal(ran, 2);
});

test('a page that is never drawn gets it all the same', () => {
  const ran: string[] = [];
  const follow = afterFrame(() => ran.push('run'));
  follow.moved();
  mock.timers.tick(200);
  deepEqual(ran, ['run']);
  draw();
  mock.timers.tick(200);
  deepEqual(ran, ['run'], 'the frame that came at last ran it again');
});

test('who leaves gets at once what waits, and nothing after it was cancelled', () => {
  let ran = 0;
  const follow = afterFrame(() => ran++);
  follow.now();
  equal(ran, 0, 'nothing had moved');
  follow.moved();
  follow.now();
  equal(ran, 1);
  follow.moved();
  follow.cancel();
  draw();
  mock.timers.tick(500);
  equal(ran, 1);
});
