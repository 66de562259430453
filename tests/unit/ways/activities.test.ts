import assert from 'node:assert/strict';
import { test } from 'node:test';
import { locatedActivities, parseActivity, steps } from '../../../src/content/activities.ts';
import { loadFigures } from '../../../src/content/figure-modules.ts';
import { activityMistakes } from '../../../src/mdx/check-activities.ts';

const figures = await loadFigures();
const texts = (see: string) =>
  steps
    .map((step) => `${step}:\n  ko: ${step === 'see' ? see : '묻습니다.'}\n  en: Ask.`)
    .join('\n');
const mistakes = (see: string) =>
  activityMistakes(parseActivity({ file: 'activity.yaml', text: texts(see) }), figures).map(
    (m) => m.what,
  );

test('every figure has its five minutes in both languages, with a number that the figure shows', () => {
  for (const [id, { value }] of locatedActivities()) {
    const said = JSON.stringify(value);
    assert.match(said, /<V /, `${id}: an activity without a number`);
    assert.deepEqual(Object.keys(value), steps, id);
  }
  assert.equal(locatedActivities().length, figures.size);
});

test('an activity that lacks a step, types a decimal or says a number in one language only is told', () => {
  assert.throws(
    () => parseActivity({ file: 'activity.yaml', text: 'ask:\n  ko: 가\n  en: a' }),
    /predict: is missing/,
  );
  assert.match(mistakes('값은 0.811입니다.').join(), /0\.811/);
  assert.match(
    mistakes('\'<V figure="coin-entropy" quantity="entropy" />입니다.\'').join(),
    /say the same in both/,
  );
  assert.match(
    mistakes('\'<V figure="coin-entropy" quantity="energy" />입니다.\'').join(),
    /energy/,
  );
  assert.deepEqual(mistakes('봅니다.'), []);
});
