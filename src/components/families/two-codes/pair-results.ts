/** What every figure of two distributions gives, as programs read it; for defineFigure. */
export const pairResults = {
  entropy: { unit: 'bits', of: (m: Costs) => m.entropy },
  'cross-entropy': { unit: 'bits', of: (m: Costs) => m.crossEntropy },
  'kl-divergence': { unit: 'bits', of: (m: Costs) => m.divergence },
} as const;

interface Costs {
  readonly entropy: number;
  readonly crossEntropy: number;
  readonly divergence: number;
}
