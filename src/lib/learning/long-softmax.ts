import type { Numbers } from '../check.ts';

/** Softmax of a long list in one word, with the engine's own exponential. */
export function softmaxOfLong(logits: Numbers, temperature: number): number[] {
  let max = -Infinity;
  for (let i = 0; i < logits.length; i++) max = Math.max(max, logits[i] as number);
  const p: number[] = [];
  let total = 0;
  let lost = 0;
  for (let i = 0; i < logits.length; i++) {
    const e = Math.exp(((logits[i] as number) - max) / temperature);
    p.push(e);
    const sum = total + e;
    lost += total >= e ? total - sum + e : e - sum + total;
    total = sum;
  }
  total += lost;
  for (let i = 0; i < p.length; i++) p[i] = (p[i] as number) / total;
  return p;
}
