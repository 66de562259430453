import { expect, test } from '@playwright/test';
import { rounds, saysIt } from './shown.ts';

test('these tests can tell a rounded number from a wrong one', () => {
  const right: readonly (readonly [string, number])[] = [
    ['0.811 bits', 0.8112781244591328],
    ['0.811비트', 0.8112781244591328],
    ['∞', Number.POSITIVE_INFINITY],
    ['−1.500', -1.5],
    ['8,145,060', 8145060],
    ['1.23 × 10⁻⁷', 1.2277e-7],
    ['12.5 %', 0.125],
    ['37', 37],
    ['p = 0.3 → 0.881', 0.8812908992306927],
  ];
  for (const [text, value] of right) expect(rounds(text, value), `${text} for ${value}`).toBe(true);
  const wrong: readonly (readonly [string, number])[] = [
    ['0.812 bits', 0.8112781244591328],
    ['0.81 bits', 0.8151],
    ['1 bit', 0.9999],
    ['∞', 5],
    ['5', Number.POSITIVE_INFINITY],
    ['1.500', -1.5],
    ['bits', 0],
  ];
  for (const [text, value] of wrong)
    expect(rounds(text, value), `${text} for ${value}`).toBe(false);
  expect(saysIt('아니요', 0, 'ko') && saysIt('yes', 1, 'en')).toBe(true);
  expect(saysIt('예', 0, 'ko') || saysIt('예', 1, 'en')).toBe(false);
});
