/**
 * A probability where there is little room: always as many digits, with a sign before what only rounds to 0 or to 1.
 */
export function shortProbability(p: number, digits = 3): string {
  const text = p.toFixed(digits);
  return `${Number(text) !== p && Number.isInteger(Number(text)) ? '≈' : ''}${text}`;
}
