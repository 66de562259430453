import assert from 'node:assert/strict';
import { test } from 'node:test';
import { descend, goal, type Loss, mostSteps, wayOf } from './descent.ts';
import { gradientText, slots } from './digits.ts';
import { words as en } from './en.ts';
import { words as ko } from './ko.ts';
import { derive, gradientAt, lossAt, spotAt } from './model.ts';
import { secondsOf, shareOf, stepsAt, stopsOf } from './race.ts';

const of = (logit: number, rate = 1, label: '0' | '1' = '1') =>
  derive({ label, logit, 'learning-rate': rate });
const counts = (logit: number, rate = 1, label: '0' | '1' = '1') => {
  const m = of(logit, rate, label);
  return [m.bce.steps, m.squaredError.steps];
};
const near = (got: number, wanted: number, by = 1e-12) =>
  assert.ok(
    Math.abs(got - wanted) <= by * Math.max(1, Math.abs(wanted)),
    `${got} is not ${wanted}`,
  );

test('from the confident mistake at −4 BCE takes 15 steps and squared error 70, and further out it gets worse', () => {
  assert.deepEqual(counts(-4), [15, 70]);
  assert.deepEqual(counts(-6), [17, 249]);
  assert.deepEqual(counts(-8), [19, 1542]);
});

test('the way to label 0 is the mirror image of that to label 1', () => {
  for (const z of [-8, -4, 0, 2.5])
    for (const rate of [0.3, 1, 7]) assert.deepEqual(counts(-z, rate, '0'), counts(z, rate, '1'));
  const [one, other] = [of(-4), of(4, 1, '0')];
  assert.equal(one.bce.loss, other.bce.loss);
  assert.equal(one.squaredError.gradient, -other.squaredError.gradient);
});

/** The same walk with the gradients of the library, which are right to the last bit. */
function walked(loss: Loss, label: 0 | 1, logit: number, rate: number): number {
  let z = logit;
  let steps = 0;
  while ((label === 1 ? z < goal : z > -goal) && steps < 3000) {
    z -= rate * gradientAt(loss, label, z);
    steps++;
  }
  return steps;
}

test('the steps are those of the library’s gradients', () => {
  for (const loss of ['bce', 'squaredError'] as const)
    for (const label of [0, 1] as const)
      for (let i = 0; i < 40; i++) {
        const logit = ((i * 7.31) % 13) - 6.5;
        const rate = 10 ** (((i * 0.77) % 1.6) - 0.6);
        const steps = walked(loss, label, logit, rate);
        if (steps < 3000)
          assert.equal(
            descend(loss, label, logit, rate).steps,
            steps,
            `${loss} to ${label} from ${logit} by ${rate}`,
          );
      }
});

test('nobody waits for more than 200,000 steps, and who needs as many is said not to have arrived', () => {
  const m = of(-10, 0.01);
  assert.deepEqual([m.bce.steps, m.bce.arrives], [2119, true]);
  assert.deepEqual([m.squaredError.steps, m.squaredError.arrives], [mostSteps, false]);
  // What is known without walking is what walking finds: on both sides of the bound.
  for (const logit of [-8.2, -8.25, -8.27, -8.3, -8.4]) {
    let z = logit;
    let steps = 0;
    for (; z < goal && steps < mostSteps; steps++) {
      const rest = 1 / (1 + Math.exp(z));
      z += 0.01 * 2 * rest ** 2 * (1 - rest);
    }
    const found = descend('squaredError', 1, logit, 0.01);
    assert.deepEqual([found.steps, found.arrives], [steps, z >= goal], `from ${logit}`);
  }
});

test('the goal is a prediction less than 0.1 from the label, no more and no less', () => {
  assert.equal(descend('bce', 1, goal, 1).steps, 0);
  assert.equal(descend('bce', 1, 2.197224577336219, 1).steps, 1);
  assert.deepEqual(counts(5), [0, 0]);
});

test('gradients are slopes: as a difference quotient has them', () => {
  for (const loss of ['bce', 'squaredError'] as const)
    for (const label of [0, 1] as const)
      for (const z of [-9, -4, -0.7, 0, 3]) {
        const h = 1e-5;
        const quotient = (lossAt(loss, label, z + h) - lossAt(loss, label, z - h)) / (2 * h);
        near(gradientAt(loss, label, z), quotient, 1e-9);
      }
});

test('at −4 the gradient of BCE is 28.3 times that of squared error, at 0 twice', () => {
  const ratio = (z: number) => spotAt('bce', 1, z).gradient / spotAt('squaredError', 1, z).gradient;
  near(ratio(-4), 28.308232836016487);
  near(ratio(0), 2);
  near(ratio(-10), 11014.2329239, 1e-9);
});

test('squared error is steepest at the prediction 1/3, by 8/27, and flat far out', () => {
  const steep = -gradientAt('squaredError', 1, -Math.LN2);
  near(steep, 8 / 27);
  for (const z of [-8, -4, -1, 0, 2]) assert.ok(-gradientAt('squaredError', 1, z) < steep);
});

test('a way begins at the start, ends past the goal and never turns back', () => {
  for (const loss of ['bce', 'squaredError'] as const) {
    const { steps } = of(-4)[loss];
    const way = wayOf(loss, 1, -4, 1, steps);
    assert.equal(way.length, steps + 1);
    assert.equal(way[0], -4);
    assert.ok((way.at(-1) as number) >= goal && (way.at(-2) as number) < goal);
    way.slice(1).forEach((z, i) => {
      assert.ok(z > (way[i] as number), `step ${i}`);
    });
  }
});

test('the clock of the race shows every step that is not too many to see, and comes to the end', () => {
  for (const steps of [1, 7, 70, 1542, 200_000]) {
    assert.deepEqual([stepsAt(0, steps), stepsAt(1, steps)], [0, steps]);
    for (let made = 0; made <= steps; made += Math.ceil(steps / 997))
      assert.equal(stepsAt(shareOf(made, steps), steps), made, `${made} of ${steps}`);
    assert.ok(secondsOf(steps) <= 16);
  }
  // Who counts along has a fifth of a second for each of the first.
  assert.ok(shareOf(3, 1542) * secondsOf(1542) > 0.5);
});

test('without motion the race stops at each of the first steps and at both arrivals', () => {
  const stops = stopsOf(15, 70);
  assert.deepEqual(stops.slice(0, 5), [0, 1, 2, 3, 4]);
  assert.ok(stops.includes(15) && stops.at(-1) === 70);
  assert.ok(stopsOf(21, 200_000).length < 70);
  assert.deepEqual(stopsOf(0, 0), [0]);
});

test('the formula says equal only where its rounded numbers are', () => {
  const { r, s, e } = slots(of(-4));
  assert.deepEqual([r, s, e], ['=', '−0.0347', '−0.9820']);
  assert.equal(slots(of(-10)).r, '≈');
  assert.equal(gradientText(-4e-9), '≈0.0000');
});

test('what came of the race is said in both languages', () => {
  assert.match(ko.result(of(-4)), /15단계.*70단계/);
  assert.match(en.result(of(-4)), /15 steps.*70 steps/);
  assert.match(en.result(of(-1.5, 10)), /1 step,.*3 steps/);
  assert.match(ko.result(of(-10, 0.01)), /200,000단계로도/);
  assert.match(en.why(of(-10, 0.01)), /still not arrived/);
  for (const words of [ko, en]) {
    assert.notEqual(words.why(of(-4)), words.why(of(0)));
    assert.notEqual(words.rest(of(-4)), words.rest(of(5)));
  }
});
