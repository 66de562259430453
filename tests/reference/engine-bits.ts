/** Results as bits, so that not even the last digit of two engines may differ. Runs in Node and in a page. */
import * as lib from '../../src/lib/index.ts';
import {
  createPerceptron,
  expectedCalibrationError,
  type Loss,
  randomGenerator,
  reverseFit,
  softmax,
  Trainer,
} from '../../src/lib/index.ts';
import { functions } from './functions.ts';
import { trainingRun } from './training-run.ts';

/** A call as JSON: infinities are texts. */
export interface EngineCase {
  readonly id: string;
  readonly function: string;
  readonly inputs: unknown;
}

const special: Readonly<Record<string, number>> = {
  Infinity: Number.POSITIVE_INFINITY,
  '-Infinity': Number.NEGATIVE_INFINITY,
  NaN: Number.NaN,
};

/** JSON has no infinities and no NaN: they stand as texts. */
export function decode(value: unknown): unknown {
  if (typeof value === 'string') return Object.hasOwn(special, value) ? special[value] : value;
  if (Array.isArray(value)) return value.map(decode);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, v]) => [key, decode(v)]));
  }
  return value;
}

const view = new DataView(new ArrayBuffer(8));

function bits(value: unknown): string {
  if (typeof value === 'number') {
    view.setFloat64(0, value);
    return view.getBigUint64(0).toString(16).padStart(16, '0');
  }
  return `[${Array.from(value as ArrayLike<unknown>, bits).join()}]`;
}

/** A short training on points of two classes, a fit, and a run of the lab's kind: all weights, losses and predictions in the end. */
function train(loss: Loss): unknown {
  const random = randomGenerator(7);
  const n = 60;
  const inputs = Float64Array.from({ length: 2 * n }, () => random.next() * 2 - 1);
  const labels = Uint8Array.from({ length: n }, (_, e) =>
    (inputs[2 * e] ?? 0) * (inputs[2 * e + 1] ?? 0) > 0 ? 1 : 0,
  );
  const trainer = new Trainer(createPerceptron([2, 8, 5, 2], random), loss);
  const losses = Array.from({ length: 20 }, () =>
    trainer.epoch({ inputs, width: 2, labels }, 8, 0.3, random),
  );
  const p = trainer.net.map((layer) => softmax([...layer.biases], 0.7));
  const peaks = [-1, 1].map((mean) => ({ weight: 0.5, mean, std: 0.5 }));
  const fit = reverseFit(peaks, 0.3, 1);
  return [
    losses,
    trainer.net.map((layer) => layer.weights),
    p,
    expectedCalibrationError([true, false, true], [0.9, 0.7, 0.3], 10),
    [fit.mean, fit.std, fit.divergence],
    trainingRun(lib, loss),
  ];
}

/** The bits of each result, by the id of its case. */
export function engineBits(cases: readonly EngineCase[]): Record<string, string> {
  return Object.fromEntries(
    cases.map((one) => {
      const inputs = decode(one.inputs) as { loss: Loss };
      const call = one.function === 'training' ? () => train(inputs.loss) : functions[one.function];
      return [one.id, bits(call?.(inputs))];
    }),
  );
}

/** Makes the functions whose last digit is the engine's choice wrong by one unit there; returns what undoes it. */
export function perturbMath(): () => void {
  const names = [
    'log',
    'log2',
    'log10',
    'log1p',
    'exp',
    'expm1',
    'pow',
    'sinh',
    'cosh',
    'tanh',
    'atanh',
    'cbrt',
    'hypot',
  ] as const;
  const off = (x: number): number => {
    if (!Number.isFinite(x) || x === 0) return x;
    view.setFloat64(0, x);
    view.setBigUint64(0, view.getBigUint64(0) + 1n);
    return view.getFloat64(0);
  };
  const math = Math as unknown as Record<string, (...x: number[]) => number>;
  const before = names.map((name) => math[name]);
  names.forEach((name, i) => {
    math[name] = (...x) => off(before[i]?.(...x) ?? Number.NaN);
  });
  return () => {
    names.forEach((name, i) => {
      math[name] = before[i] as (...x: number[]) => number;
    });
  };
}
