/**
 * Random and adversarial calls of every function: a valid input never gives NaN, -0 or a number out of range and never throws; the same
 * input with one entry spoiled is refused.
 */
import * as lib from '../../src/lib/index.ts';

type Call = () => unknown;
/** Makes a valid call and, if there is one, the same call with an invalid argument. */
type Maker = (r: Random) => { call: Call; spoiled?: Call; low?: number; high?: number };

/** Numbers on which formulas break. */
const SMALL = [
  0,
  5e-324,
  1e-310,
  2.2250738585072014e-308,
  1e-300,
  1e-160,
  1e-17,
  2 ** -53,
  2 ** -27,
  1e-3,
];
const LARGE = [
  1,
  1 + 2 ** -52,
  2,
  37,
  709,
  710,
  745,
  746,
  1e3,
  1e9,
  1e16,
  1e100,
  1e154,
  1e300,
  Number.MAX_VALUE,
];

export class Random {
  readonly generator: lib.RandomGenerator;
  constructor(seed: number) {
    this.generator = lib.randomGenerator(seed);
  }
  real(): number {
    return this.generator.next();
  }
  whole(low: number, high: number): number {
    return low + Math.floor(this.real() * (high - low + 1));
  }
  pick<T>(list: readonly T[]): T {
    return list[this.whole(0, list.length - 1)] as T;
  }
  list<T>(n: number, item: () => T): T[] {
    return Array.from({ length: n }, item);
  }
  size(): number {
    return this.pick([1, 2, 2, 3, 3, 4, 6, 9]);
  }
  probability(): number {
    const x = this.pick([this.real(), this.pick(SMALL), 1 - this.pick(SMALL), 0.5, 1, 0]);
    return Math.min(1, Math.max(0, x));
  }
  weight(): number {
    return this.pick([this.real(), this.whole(0, 9), this.pick(SMALL), this.pick(LARGE)]);
  }
  finite(): number {
    const size = this.pick([this.real(), 40 * this.real(), this.pick(SMALL), this.pick(LARGE)]);
    return this.real() < 0.5 ? -size : size;
  }
  positive(): number {
    return Math.max(5e-324, Math.abs(this.finite()));
  }
  weights(n: number): number[] {
    const list = this.list(n, () => this.weight());
    if (!list.some((w) => w > 0)) list[0] = 1;
    return list;
  }
  distribution(n: number): readonly number[] {
    return this.pick([lib.normalize, (w: number[]) => [...lib.normalize(w)]])(this.weights(n));
  }
  /** Near to p, or anything. */
  partner(p: readonly number[]): readonly number[] {
    if (this.real() < 0.5) return this.distribution(p.length);
    const e = this.pick([1e-16, 1e-9, 1e-4, 0.1]);
    return lib.normalize(p.map((x) => Math.max(0, x * (1 + e * (this.real() - 0.5)))));
  }
  table(): number[][] {
    const [rows, columns] = [this.whole(1, 4), this.whole(1, 4)];
    const weights = this.weights(rows * columns);
    return lib
      .normalizeJoint(this.list(rows, () => weights.splice(0, columns)))
      .map((row) => [...row]);
  }
  logits(n: number): number[] {
    const centre = this.pick([0, 0, this.finite()]);
    const list = this.list(n, () => {
      const z = this.real() < 0.1 ? -Infinity : centre + this.finite();
      return z === Infinity ? Number.MAX_VALUE : z;
    });
    if (list.every((z) => z === -Infinity)) list[this.whole(0, n - 1)] = this.finite();
    return list;
  }
  anyLogit(): number {
    return this.pick([this.finite(), this.finite(), Infinity, -Infinity]);
  }
  base(): lib.Base {
    return this.pick<lib.Base>([2, 'e', 10, 1 + 2 ** -52, 3.5, Number.MAX_VALUE]);
  }
  /** A temperature, mostly 1. */
  warmth(): number {
    return this.real() < 0.5 ? 1 : this.positive();
  }
  /** Weights of k classes, or none. */
  ratios(k: number): number[] | undefined {
    if (this.real() < 0.5) return undefined;
    return this.list(k, () => this.pick([1, 1e-9, 1e9, 0.01 + this.real()]));
  }
  reduction(): lib.Reduction {
    return this.pick<lib.Reduction>(['mean', 'sum', 'none']);
  }
  gradientReduction(): 'mean' | 'sum' {
    return this.pick(['mean', 'sum']);
  }
  /** The list with one entry that no function accepts. */
  spoil(list: readonly number[]): number[] {
    const copy = [...list];
    copy[this.whole(0, copy.length - 1)] = this.pick([Number.NaN, null, '1', undefined]) as number;
    return copy;
  }
  badBase(): lib.Base {
    return this.pick<unknown>([0, 1, -2, 0.5, Number.NaN, Infinity, '2', undefined]) as lib.Base;
  }
}

const half = Infinity;

export const makers: Readonly<Record<string, Maker>> = {
  selfInformation: (r) => {
    const [p, b] = [r.probability(), r.base()];
    return {
      call: () => lib.selfInformation(p, b),
      spoiled: () => lib.selfInformation(p, r.badBase()),
      low: 0,
      high: half,
    };
  },
  entropy: (r) => {
    const [p, b] = [r.distribution(r.size()), r.base()];
    return {
      call: () => lib.entropy(p, b),
      spoiled: () => lib.entropy(r.spoil(p), b),
      low: 0,
      high: half,
    };
  },
  binaryEntropy: (r) => {
    const [p, b] = [r.probability(), r.base()];
    return {
      call: () => lib.binaryEntropy(p, b),
      spoiled: () => lib.binaryEntropy(p + 2, b),
      low: 0,
      high: half,
    };
  },
  entropyFromCounts: (r) => {
    const counts = r.list(r.size(), () => r.pick([0, 1, r.whole(0, 100), 2 ** 49]));
    counts[0] = 1;
    return {
      call: () => lib.entropyFromCounts(counts, r.base()),
      spoiled: () => lib.entropyFromCounts(r.spoil(counts), 2),
      low: 0,
      high: half,
    };
  },
  perplexity: (r) => {
    const p = r.distribution(r.size());
    return {
      call: () => lib.perplexity(p),
      spoiled: () => lib.perplexity(r.spoil(p)),
      low: 1,
      high: p.length * (1 + 1e-15),
    };
  },
  sequencePerplexity: (r) => {
    const p = r.list(r.size(), () => r.probability());
    return {
      call: () => lib.sequencePerplexity(p),
      spoiled: () => lib.sequencePerplexity(r.spoil(p)),
      low: 1,
      high: half,
    };
  },
  jointEntropy: (r) => {
    const table = r.table();
    return {
      call: () => lib.jointEntropy(table, r.base()),
      spoiled: () =>
        lib.jointEntropy(
          table.map((row) => r.spoil(row)),
          2,
        ),
      low: 0,
      high: half,
    };
  },
  marginalX: (r) => {
    const table = r.table();
    return {
      call: () => lib.marginalX(table),
      spoiled: () => lib.marginalX([...table, []]),
      low: 0,
      high: 1 + 1e-15,
    };
  },
  marginalY: (r) => {
    const table = r.table();
    return {
      call: () => lib.marginalY(table),
      spoiled: () => lib.marginalY([...table, [0.5, 0.5, 0, 0, 0]]),
      low: 0,
      high: 1 + 1e-15,
    };
  },
  conditionalEntropy: (r) => {
    const [table, of, b] = [r.table(), r.pick(['x', 'y'] as const), r.base()];
    return {
      call: () => lib.conditionalEntropy(table, of, b),
      spoiled: () => lib.conditionalEntropy(table, of, r.badBase()),
      low: 0,
      high: half,
    };
  },
  mutualInformation: (r) => {
    const [table, b] = [r.table(), r.base()];
    return {
      call: () => lib.mutualInformation(table, b),
      spoiled: () => lib.mutualInformation(table, r.badBase()),
      low: 0,
      high: half,
    };
  },
  renyiEntropy: (r) => {
    const p = r.distribution(r.size());
    const order = r.pick([0, 1, Infinity, Math.abs(r.finite()), 2 * r.real(), 1 + 1e-9 * r.real()]);
    return {
      call: () => lib.renyiEntropy(p, order, r.base()),
      spoiled: () => lib.renyiEntropy(p, -1 - order, 2),
      low: 0,
      high: half,
    };
  },
  pointwiseMutualInformation: (r) => {
    const table = r.table();
    return {
      call: () => lib.pointwiseMutualInformation(table, r.base()),
      spoiled: () => lib.pointwiseMutualInformation(table, r.badBase()),
    };
  },
  normalizedMutualInformation: (r) => {
    const table = r.table();
    return {
      call: () => lib.normalizedMutualInformation(table),
      spoiled: () => lib.normalizedMutualInformation([...table, []]),
      low: 0,
      high: 1,
    };
  },
  klDivergenceFromLogitsGrad: (r) => {
    const a = r.logits(r.size());
    const b = r.real() < 0.5 ? r.logits(a.length) : a.map((z) => z + 1e-3 * r.real());
    if (b.every((z) => z === -Infinity)) b[0] = 0;
    return {
      call: () => lib.klDivergenceFromLogitsGrad(a, b),
      spoiled: () => lib.klDivergenceFromLogitsGrad(a, r.spoil(b)),
      low: -1,
      high: 1,
    };
  },
  negativeLogLikelihood: (r) => {
    const k = r.size();
    const rows = r.list(r.whole(1, 3), () => r.list(k, () => -Math.abs(r.anyLogit())));
    const targets = rows.map(() => r.pick([r.whole(0, k - 1), r.distribution(k)]));
    return {
      call: () => lib.negativeLogLikelihood(targets, rows, r.reduction(), r.base()),
      spoiled: () => lib.negativeLogLikelihood([...targets, 0], rows, 'sum', 2),
      low: 0,
      high: half,
    };
  },
  crossEntropy: (r) => {
    const p = r.distribution(r.size());
    const q = r.partner(p);
    return {
      call: () => lib.crossEntropy(p, q, r.base()),
      spoiled: () => lib.crossEntropy(p, r.spoil(q), 2),
      low: 0,
      high: half,
    };
  },
  klDivergence: (r) => {
    const p = r.distribution(r.size());
    const q = r.partner(p);
    return {
      call: () => lib.klDivergence(p, q, r.base()),
      spoiled: () => lib.klDivergence(r.spoil(p), q, 2),
      low: 0,
      high: half,
    };
  },
  klTerms: (r) => {
    const p = r.distribution(r.size());
    const q = r.partner(p);
    return {
      call: () => lib.klTerms(p, q, r.base()),
      spoiled: () => lib.klTerms(p, [...q, 0], 2),
      low: -half,
      high: half,
    };
  },
  jsDivergence: (r) => {
    const p = r.distribution(r.size());
    const q = r.partner(p);
    return {
      call: () => lib.jsDivergence(p, q, 2, r.pick([0.5, 0.5, 1e-9, 0.3, 1 - 1e-9])),
      spoiled: () => lib.jsDivergence(p, r.spoil(q), 2),
      low: 0,
      high: 1,
    };
  },
  totalVariation: (r) => {
    const p = r.distribution(r.size());
    const q = r.partner(p);
    return {
      call: () => lib.totalVariation(p, q),
      spoiled: () => lib.totalVariation(p, r.spoil(q)),
      low: 0,
      high: 1 + 1e-15,
    };
  },
  normalize: (r) => {
    const weights = r.weights(r.size());
    return {
      call: () => lib.normalize(weights),
      spoiled: () => lib.normalize(r.spoil(weights)),
      low: 0,
      high: 1,
    };
  },
  convertUnit: (r) => {
    const [x, a, b] = [r.finite(), r.base(), r.base()];
    return {
      call: () => lib.convertUnit(x, a, b),
      spoiled: () => lib.convertUnit(x, a, r.badBase()),
      low: -half,
      high: half,
    };
  },
  expectedValue: (r) => {
    const p = r.distribution(r.size());
    const values = p.map(() => Math.max(-1e140, Math.min(1e140, r.finite())));
    return {
      call: () => lib.expectedValue(values, p),
      spoiled: () => lib.expectedValue(r.spoil(values), p),
      low: -2e140,
      high: 2e140,
    };
  },
  variance: (r) => {
    const p = r.distribution(r.size());
    const values = p.map(() => Math.max(-1e140, Math.min(1e140, r.finite())));
    return {
      call: () => lib.variance(values, p),
      spoiled: () => lib.variance(r.spoil(values), p),
      low: 0,
      high: 1e281,
    };
  },
  runningSurprise: (r) => {
    const q = r.distribution(r.size());
    const outcomes = r.list(5, () => r.whole(0, q.length - 1));
    return {
      call: () => lib.runningSurprise(outcomes, q, r.base()),
      spoiled: () => lib.runningSurprise([q.length], q, 2),
      low: 0,
      high: half,
    };
  },
  sampleCounts: (r) => {
    const p = r.distribution(r.size());
    return {
      call: () => lib.sampleCounts(p, 10, r.generator),
      spoiled: () => lib.sampleCounts(p, -1, r.generator),
      low: 0,
      high: 10,
    };
  },
  huffmanCodeLengths: (r) => {
    const weights = r.weights(r.size());
    return {
      call: () => lib.huffmanCodeLengths(weights),
      spoiled: () => lib.huffmanCodeLengths(r.spoil(weights)),
      low: 0,
      high: 8,
    };
  },
  huffmanAverageLength: (r) => {
    const weights = r.weights(r.size());
    return {
      call: () => lib.huffmanAverageLength(weights),
      spoiled: () => lib.huffmanAverageLength(r.spoil(weights)),
      low: 0,
      high: 8,
    };
  },
  diceSumDistribution: (r) => {
    const dice = r.list(r.whole(1, 3), () => r.distribution(r.size()));
    return {
      call: () => lib.diceSumDistribution(dice),
      spoiled: () => lib.diceSumDistribution([...dice, [2]]),
      low: 0,
      high: 1 + 1e-15,
    };
  },
  loadedDiceSumDistribution: (r) => {
    const [n, faces] = [r.whole(1, 4), r.whole(2, 8)];
    const [face, p] = [r.whole(0, faces), r.probability()];
    return {
      call: () => lib.loadedDiceSumDistribution(n, faces, face, p),
      spoiled: () => lib.loadedDiceSumDistribution(n, faces, faces + 1, p),
      low: 0,
      high: 1 + 1e-15,
    };
  },
  loadedDiceSumEntropy: (r) => {
    const [n, faces] = [r.whole(1, 4), r.whole(2, 8)];
    const [face, p] = [r.whole(0, faces), r.probability()];
    return {
      call: () => lib.loadedDiceSumEntropy(n, faces, face, p, 2),
      spoiled: () => lib.loadedDiceSumEntropy(n + 0.5, faces, face, p, 2),
      low: 0,
      high: 5,
    };
  },
  textEntropy: (r) => {
    const text = r.list(r.size(), () => r.pick(['a', 'b', '가', '🎲', ' '])).join('');
    const unit = r.pick(['codepoint', 'byte'] as const);
    return {
      call: () => lib.textEntropy(text, unit, r.base()),
      spoiled: () => lib.textEntropy('', unit, 2),
      low: 0,
      high: half,
    };
  },
  softmax: (r) => {
    const [z, t] = [r.logits(r.size()), r.positive()];
    return {
      call: () => lib.softmax(z, t),
      spoiled: () => lib.softmax(r.spoil(z), t),
      low: 0,
      high: 1,
    };
  },
  softmaxAtZero: (r) => {
    const z = r.logits(r.size());
    return {
      call: () => lib.softmaxAtZero(z),
      spoiled: () => lib.softmaxAtZero(r.spoil(z)),
      low: 0,
      high: 1,
    };
  },
  logSoftmax: (r) => {
    const [z, t] = [r.logits(r.size()), r.positive()];
    return {
      call: () => lib.logSoftmax(z, t),
      spoiled: () => lib.logSoftmax(z, -t),
      low: -half,
      high: 0,
    };
  },
  logSumExp: (r) => {
    const z = r.list(r.size(), () => r.anyLogit());
    return {
      call: () => lib.logSumExp(z),
      spoiled: () => lib.logSumExp(r.spoil(z)),
      low: -half,
      high: half,
    };
  },
  entropyFromLogits: (r) => {
    const z = r.logits(r.size());
    return {
      call: () => lib.entropyFromLogits(z, r.base()),
      spoiled: () => lib.entropyFromLogits(r.spoil(z), 2),
      low: 0,
      high: half,
    };
  },
  klDivergenceFromLogits: (r) => {
    const a = r.logits(r.size());
    const b =
      r.real() < 0.5
        ? r.logits(a.length)
        : a.map((z) => z + r.pick([0, 1e-12, 1e-3, 30]) * r.real());
    if (b.every((z) => z === -Infinity)) b[0] = 0;
    return {
      call: () => lib.klDivergenceFromLogits(a, b, r.base()),
      spoiled: () => lib.klDivergenceFromLogits(a, r.spoil(b), 2),
      low: 0,
      high: half,
    };
  },
  sigmoid: (r) => {
    const x = r.anyLogit();
    return { call: () => lib.sigmoid(x), spoiled: () => lib.sigmoid(Number.NaN), low: 0, high: 1 };
  },
  softplus: (r) => {
    const x = r.anyLogit();
    return {
      call: () => lib.softplus(x),
      spoiled: () => lib.softplus(Number.NaN),
      low: 0,
      high: half,
    };
  },
  logSigmoid: (r) => {
    const x = r.anyLogit();
    return {
      call: () => lib.logSigmoid(x),
      spoiled: () => lib.logSigmoid(Number.NaN),
      low: -half,
      high: 0,
    };
  },
  logit: (r) => {
    const p = r.probability();
    return { call: () => lib.logit(p), spoiled: () => lib.logit(p - 2), low: -half, high: half };
  },
  binaryCrossEntropy: (r) => {
    const y = r.list(r.size(), () => r.probability());
    const p = y.map(() => r.probability());
    return {
      call: () => lib.binaryCrossEntropy(y, p, r.reduction(), r.base()),
      spoiled: () => lib.binaryCrossEntropy(r.spoil(y), p, 'sum', 2),
      low: 0,
      high: half,
    };
  },
  binaryCrossEntropyWithLogits: (r) => {
    const y = r.list(r.size(), () => r.probability());
    const z = y.map(() => r.anyLogit());
    return {
      call: () => lib.binaryCrossEntropyWithLogits(y, z, r.reduction(), r.base()),
      spoiled: () => lib.binaryCrossEntropyWithLogits(y, r.spoil(z), 'sum', 2),
      low: 0,
      high: half,
    };
  },
  binaryCrossEntropyWithLogitsGrad: (r) => {
    const y = r.list(r.size(), () => r.probability());
    const z = y.map(() => r.anyLogit());
    return {
      call: () => lib.binaryCrossEntropyWithLogitsGrad(y, z, r.gradientReduction()),
      spoiled: () => lib.binaryCrossEntropyWithLogitsGrad(y, r.spoil(z), 'sum'),
      low: -1,
      high: 1,
    };
  },
  categoricalCrossEntropy: (r) => {
    const z = r.logits(r.size());
    const target = r.pick([r.whole(0, z.length - 1), r.distribution(z.length)]);
    return {
      call: () =>
        lib.categoricalCrossEntropy(
          target,
          z,
          r.base(),
          r.probability(),
          r.warmth(),
          r.ratios(z.length),
        ),
      spoiled: () => lib.categoricalCrossEntropy(z.length, z, 2),
      low: 0,
      high: half,
    };
  },
  categoricalCrossEntropyGrad: (r) => {
    const z = r.logits(r.size());
    const target = r.pick([r.whole(0, z.length - 1), r.distribution(z.length)]);
    return {
      call: () =>
        lib.categoricalCrossEntropyGrad(target, z, r.probability(), r.warmth(), r.ratios(z.length)),
      spoiled: () => lib.categoricalCrossEntropyGrad(0, r.spoil(z)),
    };
  },
  categoricalCrossEntropyBatch: (r) => {
    const k = r.size();
    const rows = r.list(r.whole(1, 3), () => r.logits(k));
    const targets = rows.map(() => r.whole(0, k - 1));
    return {
      call: () =>
        lib.categoricalCrossEntropyBatch(
          targets,
          rows,
          r.reduction(),
          r.base(),
          r.probability(),
          r.warmth(),
          r.ratios(k),
        ),
      spoiled: () => lib.categoricalCrossEntropyBatch(r.spoil(targets), rows, 'sum', 2),
      low: 0,
      high: half,
    };
  },
  categoricalCrossEntropyBatchGrad: (r) => {
    const k = r.size();
    const rows = r.list(r.whole(1, 3), () => r.logits(k));
    const targets = rows.map(() => r.whole(0, k - 1));
    return {
      call: () =>
        lib.categoricalCrossEntropyBatchGrad(targets, rows, r.gradientReduction(), r.probability()),
      spoiled: () => lib.categoricalCrossEntropyBatchGrad([...targets, 0], rows, 'sum'),
      low: -1,
      high: 1 + 1e-15,
    };
  },
  meanSquaredError: (r) => {
    const y = r.list(r.size(), () => r.finite());
    const p = y.map((x) => r.pick([x, r.finite(), x * (1 + 1e-15 * r.real())]));
    const clip = p.map((x) => Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, x)));
    return {
      call: () => lib.meanSquaredError(y, clip, r.reduction()),
      spoiled: () => lib.meanSquaredError(r.spoil(y), clip, 'sum'),
      low: 0,
      high: half,
    };
  },
  meanSquaredErrorGrad: (r) => {
    const y = r.list(r.size(), () => r.finite());
    const p = y.map((x) => r.pick([x, r.finite()]));
    return {
      call: () => lib.meanSquaredErrorGrad(y, p, r.gradientReduction()),
      spoiled: () => lib.meanSquaredErrorGrad(y, r.spoil(p), 'sum'),
      low: -half,
      high: half,
    };
  },
  sigmoidMseGrad: (r) => {
    const y = r.list(r.size(), () => r.probability());
    const z = y.map(() => r.finite());
    return {
      call: () => lib.sigmoidMseGrad(y, z, r.gradientReduction()),
      spoiled: () => lib.sigmoidMseGrad(r.spoil(y), z, 'sum'),
      low: -1,
      high: 1,
    };
  },
  softmaxMseGrad: (r) => {
    const z = r.logits(r.size());
    const target = r.pick([r.whole(0, z.length - 1), r.distribution(z.length)]);
    return {
      call: () => lib.softmaxMseGrad(target, z, r.gradientReduction()),
      spoiled: () => lib.softmaxMseGrad(0, r.spoil(z), 'sum'),
      low: -2,
      high: 2,
    };
  },
  gaussianKl: (r) => {
    const [m, s, n, t] = [r.finite(), r.positive(), r.finite(), r.positive()];
    const near = r.real() < 0.3;
    return {
      call: () =>
        lib.gaussianKl(
          m,
          s,
          near ? m : n,
          near ? Math.min(s * (1 + 1e-9), Number.MAX_VALUE) : t,
          r.base(),
        ),
      spoiled: () => lib.gaussianKl(m, -s, n, t, 2),
      low: 0,
      high: half,
    };
  },
  gaussianKlDiagonal: (r) => {
    const m = r.list(r.size(), () => r.finite());
    const [s, n, t] = [
      m.map(() => r.positive()),
      m.map(() => r.finite()),
      m.map(() => r.positive()),
    ];
    return {
      call: () => lib.gaussianKlDiagonal(m, s, n, t, r.base()),
      spoiled: () => lib.gaussianKlDiagonal(m, s, r.spoil(n), t, 2),
      low: 0,
      high: half,
    };
  },
  gaussianKlStandard: (r) => {
    const mean = r.list(r.size(), () => r.finite());
    const variance = mean.map(() => r.finite());
    return {
      call: () => lib.gaussianKlStandard(mean, variance, r.base()),
      spoiled: () => lib.gaussianKlStandard(mean, r.spoil(variance), 2),
      low: 0,
      high: half,
    };
  },
  gaussianEntropy: (r) => {
    const s = r.positive();
    return {
      call: () => lib.gaussianEntropy(s, r.base()),
      spoiled: () => lib.gaussianEntropy(-s, 2),
      low: -half,
      high: half,
    };
  },
  expectedCalibrationError: (r) => {
    const p = r.list(r.size(), () => r.probability());
    const correct = p.map(() => r.real() < 0.5);
    const bins = r.whole(1, 20);
    return {
      call: () => lib.expectedCalibrationError(correct, p, bins),
      spoiled: () => lib.expectedCalibrationError(correct, r.spoil(p), bins),
      low: 0,
      high: 1,
    };
  },
};

const numbers = (value: unknown): number[] =>
  typeof value === 'number' ? [value] : Array.from(value as ArrayLike<unknown>).flatMap(numbers);

/** The first complaint of `calls` calls of a function, or undefined. */
export function fuzz(name: string, calls: number, seed: number): string | undefined {
  const maker = makers[name] as Maker;
  for (let i = 0; i < calls; i++) {
    // one seed a call, so that a complaint can be repeated alone
    const at = `${name}, seed ${seed}, call ${i}`;
    const random = new Random((Math.imul(seed, 0x9e3779b9) + i) >>> 0);
    const { call, spoiled, low = -Infinity, high = Infinity } = maker(random);
    let result: number[];
    try {
      result = numbers(call());
    } catch (error) {
      return `${at}: ${String(error)}`;
    }
    for (const x of result) {
      if (!(x >= low && x <= high)) return `${at}: ${x} is not in [${low}, ${high}]`;
      if (low === 0 && Object.is(x, -0)) return `${at}: -0`;
    }
    if (spoiled === undefined || i % 10 !== 0) continue;
    try {
      const got = spoiled();
      return `${at}: an invalid input gave ${String(got)}`;
    } catch (error) {
      const isMeant =
        error instanceof Error && /^\w+: .* must .*, got .*\. .*\.$/s.test(error.message);
      if (!isMeant) return `${at}: refused by accident: ${String(error)}`;
    }
  }
  return undefined;
}
