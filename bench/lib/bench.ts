// @ts-nocheck: its packages are not in the root install
/**
 * Speed and accuracy of the library beside the packages that people use today, on the same inputs, in one process.
 *
 *   npm ci && node bench.ts        (in this folder)
 */
import '@tensorflow/tfjs-backend-cpu';
import * as tf from '@tensorflow/tfjs-core';
import { all, create } from 'mathjs';
import { distance } from 'ml-distance';
import * as simple from 'simple-statistics';
import * as lib from '../../src/lib/index.ts';
import { runVectors } from '../../tests/reference/run-vectors.ts';
import { trainers } from './training.ts';

tf.env().set('IS_NODE', false); // no advertisement of another backend
await tf.setBackend('cpu');
const math = create(all);

/** Keeps results alive, so that no engine drops a call. */
let sink = 0;

/** Nanoseconds a call: the best of many rounds, each too short for the machine to turn to something else. */
function time(call: () => number): number {
  const now = () => Number(process.hrtime.bigint());
  const started = now();
  let warm = 0;
  while (warm < 20 || (now() - started < 1e8 && warm < 1e6)) {
    sink += call();
    warm++;
  }
  const calls = Math.max(1, Math.round(2e6 / ((now() - started) / warm)));
  let best = Infinity;
  for (let round = 0; round < 100; round++) {
    const start = now();
    for (let i = 0; i < calls; i++) sink += call();
    best = Math.min(best, (now() - start) / calls);
  }
  return best;
}

interface Inputs {
  readonly p: number[];
  readonly q: number[];
  readonly z: number[];
}

function inputs(n: number): Inputs {
  const random = lib.randomGenerator(n);
  const draw = () => Array.from({ length: n }, () => random.next() + 0.01);
  return {
    p: [...lib.normalize(draw())],
    q: [...lib.normalize(draw())],
    z: draw().map((x) => 10 * x),
  };
}

const first = (tensor: tf.Tensor): number => {
  const value = tensor.dataSync()[0] ?? 0;
  tensor.dispose();
  return value;
};

/** What is compared: ours, a bare loop of the textbook's formula, and the peers. */
type Contest = Readonly<Record<string, (data: Inputs) => () => number>>;

const contests: Readonly<Record<string, Contest>> = {
  entropy: {
    'this library':
      ({ p }) =>
      () =>
        lib.entropy(p, 2),
    'bare loop':
      ({ p }) =>
      () => {
        let h = 0;
        for (let i = 0; i < p.length; i++) h -= (p[i] as number) * Math.log(p[i] as number);
        return h / Math.LN2;
      },
    'mathjs (composed)':
      ({ p }) =>
      () =>
        -(math.sum(
          math.dotMultiply(
            p,
            math.map(p, (x: number) => math.log2(x) as number),
          ) as number[],
        ) as number),
    'tfjs (composed)':
      ({ p }) =>
      () =>
        first(
          tf.tidy(() => {
            const t = tf.tensor1d(p);
            return tf.div(tf.neg(tf.sum(tf.mul(t, tf.log(t)))), Math.LN2);
          }),
        ),
  },
  klDivergence: {
    'this library':
      ({ p, q }) =>
      () =>
        lib.klDivergence(p, q, 'e'),
    'bare loop':
      ({ p, q }) =>
      () => {
        let d = 0;
        for (let i = 0; i < p.length; i++)
          d += (p[i] as number) * Math.log((p[i] as number) / (q[i] as number));
        return d;
      },
    'ml-distance':
      ({ p, q }) =>
      () =>
        distance.kullbackLeibler(p, q),
    mathjs:
      ({ p, q }) =>
      () =>
        math.kldivergence(p, q),
    'tfjs (composed)':
      ({ p, q }) =>
      () =>
        first(
          tf.tidy(() => {
            const a = tf.tensor1d(p);
            return tf.sum(tf.mul(a, tf.log(tf.div(a, tf.tensor1d(q)))));
          }),
        ),
  },
  jsDivergence: {
    'this library':
      ({ p, q }) =>
      () =>
        lib.jsDivergence(p, q, 'e'),
    'bare loop':
      ({ p, q }) =>
      () => {
        let d = 0;
        for (let i = 0; i < p.length; i++) {
          const [a, b] = [p[i] as number, q[i] as number];
          const m = (a + b) / 2;
          d += a * Math.log(a / m) + b * Math.log(b / m);
        }
        return d / 2;
      },
    'ml-distance':
      ({ p, q }) =>
      () =>
        distance.jensenShannon(p, q),
  },
  softmax: {
    'this library':
      ({ z }) =>
      () =>
        lib.softmax(z, 1)[0] as number,
    'bare loop':
      ({ z }) =>
      () => {
        let max = -Infinity;
        for (let i = 0; i < z.length; i++) max = Math.max(max, z[i] as number);
        const e: number[] = [];
        let total = 0;
        for (let i = 0; i < z.length; i++) {
          e.push(Math.exp((z[i] as number) - max));
          total += e[i] as number;
        }
        for (let i = 0; i < z.length; i++) e[i] = (e[i] as number) / total;
        return e[0] as number;
      },
    tfjs:
      ({ z }) =>
      () =>
        first(tf.tidy(() => tf.softmax(tf.tensor1d(z)))),
  },
  sum: {
    'this library':
      ({ z }) =>
      () =>
        lib.sum(z),
    'bare loop':
      ({ z }) =>
      () => {
        let total = 0;
        for (let i = 0; i < z.length; i++) total += z[i] as number;
        return total;
      },
    'simple-statistics':
      ({ z }) =>
      () =>
        simple.sum(z),
    mathjs:
      ({ z }) =>
      () =>
        math.sum(z) as number,
  },
};

const sizes = [4, 100, 10_000];
const rows: string[][] = [];
for (const [name, contest] of Object.entries(contests)) {
  for (const n of sizes) {
    const data = inputs(n);
    const times = Object.fromEntries(
      Object.entries(contest).map(([who, make]) => [who, time(make(data))]),
    );
    const ours = times['this library'] ?? Number.NaN;
    const peers = Object.entries(times).filter(
      ([who]) => who !== 'this library' && who !== 'bare loop',
    );
    const ratio = (other: number | undefined) =>
      other === undefined ? '' : `${(other / ours).toFixed(2)}x`;
    rows.push([
      name,
      String(n),
      (ours / n).toFixed(1),
      (ours / 1000).toFixed(1),
      ratio(times['bare loop']),
      ...[peers.map(([who, ns]) => `${who} ${ratio(ns)}`).join(', ')],
    ]);
  }
}

const table = (head: readonly string[], body: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...body].map((row) => `| ${row.join(' | ')} |`).join('\n');

console.log('\nSpeed. A ratio of 2x: the other one takes twice our time.\n');
console.log(table(['function', 'n', 'ns an element', 'µs a call', 'bare loop', 'peers'], rows));

const dice = time(() => lib.loadedDiceSumEntropy(20, 6, 6, 0.5, 2));
console.log(`\nThe entropy of the sum of 20 loaded dice: ${(dice / 1000).toFixed(0)} µs a call`);

const training: string[][] = [];
const EXAMPLES = 50;
for (const sizes of [
  [64, 32, 10],
  [64, 64, 64, 64, 10],
]) {
  for (const batch of [16, 1]) {
    const times = Object.entries(trainers(sizes, batch, EXAMPLES)).map(([, epoch]) => time(epoch));
    const [ours = Number.NaN, ...others] = times.map((ns) => ns / EXAMPLES / 1000);
    training.push([
      sizes.join('-'),
      String(batch),
      ours.toFixed(1),
      ...others.map((other) => `${(other / ours).toFixed(2)}x`),
    ]);
  }
}
console.log(
  '\nTraining with cross entropy: an epoch of 50 examples, the last batch of 16 shorter.\n',
);
console.log(
  table(['net', 'batch', 'µs an example', 'plain net of nested arrays', 'tfjs'], training),
);

// ---------------------------------------------------------------- accuracy

type Functions = Parameters<typeof runVectors>[0];
const bits = (nats: number, base: unknown): number =>
  base === 'e' ? nats : nats / Math.log(base as number);
const list = (value: unknown) => value as number[];

const peers: Readonly<Record<string, NonNullable<Functions>>> = {
  'ml-distance': {
    kl_divergence: ({ p, q, base }) => bits(distance.kullbackLeibler(list(p), list(q)), base),
    js_divergence: ({ p, q, base }) => bits(distance.jensenShannon(list(p), list(q)), base),
  },
  mathjs: {
    kl_divergence: ({ p, q, base }) => bits(math.kldivergence(list(p), list(q)), base),
  },
  tfjs: {
    softmax: ({ logits, temperature }) => [
      ...tf.softmax(tf.div(tf.tensor1d(list(logits)), temperature as number)).dataSync(),
    ],
    log_softmax: ({ logits, temperature }) => [
      ...tf.logSoftmax(tf.div(tf.tensor1d(list(logits)), temperature as number)).dataSync(),
    ],
    logsumexp: ({ x }) => first(tf.logSumExp(tf.tensor1d(list(x)))),
    sigmoid: ({ x }) => first(tf.sigmoid(tf.scalar(x as number))),
    softplus: ({ x }) => first(tf.softplus(tf.scalar(x as number))),
    mean_squared_error: ({ targets, predictions, reduction }) => {
      const loss = tf.losses.meanSquaredError(
        tf.tensor1d(list(targets)),
        tf.tensor1d(list(predictions)),
        undefined,
        reduction === 'none' ? 0 : reduction === 'sum' ? 2 : 1,
      );
      return reduction === 'none' ? [...loss.dataSync()] : first(loss);
    },
  },
  'simple-statistics': {
    logit: ({ p }) => simple.logit(p as number),
  },
};

const body: string[][] = [];
const ours = new Map(runVectors().map((row) => [row.name, row]));
for (const [who, functions] of Object.entries(peers)) {
  for (const row of runVectors(functions)) {
    if (!(row.name in functions)) continue;
    const count = (what: RegExp) => row.failures.filter((failure) => what.test(failure)).length;
    const size = row.worst === Infinity ? 'infinite' : row.worst.toPrecision(2);
    body.push([
      who,
      row.name,
      String(row.cases),
      size,
      String(count(/got (?!must)/) - count(/must be refused/)),
      String(count(/got NaN/)),
      String(count(/: threw/)),
      String(count(/must be refused|refused by accident/)),
      `${(ours.get(row.name)?.worst ?? 0).toFixed(2)}, ${ours.get(row.name)?.failures.length}`,
    ]);
  }
}
console.log('\nAccuracy on the reference cases.\n');
console.log(
  table(
    [
      'package',
      'function',
      'cases',
      'worst ulp',
      'numbers off',
      'of them NaN',
      'exceptions',
      'invalid inputs taken',
      'ours: worst ulp, failures',
    ],
    body,
  ),
);
if (!Number.isFinite(sink)) console.log('');
