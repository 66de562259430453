/** A training run with all that can differ between engines in its last bit: losses, weights, evaluations, a divergence. */
import type * as library from '../../src/lib/index.ts';

/**
 * The numbers of a run of the lab's kind, 64-24-16-10, with a last batch that is shorter, and of one that diverges.
 *
 * @param lib the library: its sources, or what was built of them
 */
export function trainingRun(lib: typeof library, loss: library.Loss): ArrayLike<number>[] {
  const random = lib.randomGenerator(7);
  const n = 150;
  const labels = Uint8Array.from({ length: n }, () => Math.floor(10 * random.next()));
  const inputs = Float64Array.from({ length: 64 * n }, (_, k) => {
    const label = labels[Math.floor(k / 64)] ?? 0;
    return Math.max(0, random.next() + (((k % 64) * (label + 3)) % 17) / 16 - 1);
  });
  const examples = { inputs, width: 64, labels };
  const run = (hidden: number[], rate: number, batchSize: number): ArrayLike<number>[] => {
    const net = lib.createPerceptron([64, ...hidden, 10], random);
    const trainer = new lib.Trainer(net, loss);
    const losses = Array.from({ length: 6 }, () =>
      trainer.epoch(examples, batchSize, rate, random),
    );
    const evaluation = new lib.Evaluation(net, examples, loss, 15);
    const results = [1, 0.3, 4].map((temperature) => {
      evaluation.evaluate(temperature);
      return [
        ...[evaluation.loss, evaluation.accuracy, evaluation.meanEntropy],
        ...[evaluation.meanEntropyOfRight ?? -1, evaluation.meanEntropyOfWrong ?? -1],
        ...[evaluation.calibrationError, ...evaluation.confidences, ...evaluation.entropies],
        ...evaluation.bins.map((bin) => bin.confidence ?? -1),
      ];
    });
    const state = [trainer.steps, trainer.divergence?.step ?? -1];
    return [losses, ...net.flatMap((layer) => [layer.weights, layer.biases]), ...results, state];
  };
  return [...run([24, 16], 0.1, 16), ...run([96, 96, 96], 10, 1)];
}
