/** Everything that the entropy library offers. */
export type { Numbers } from './check.ts';
export * from './entropy/code.ts';
export * from './entropy/dice.ts';
export { type Distribution, normalize, pmf } from './entropy/distribution.ts';
export * from './entropy/divergence.ts';
export {
  binaryEntropy,
  entropy,
  entropyFromCounts,
  maxEntropy,
  perplexity,
  sequencePerplexity,
} from './entropy/entropy.ts';
export * from './entropy/expectation.ts';
export { gaussianEntropy, gaussianKl, gaussianKlStandard } from './entropy/gaussian.ts';
export * from './entropy/gaussian-mixture.ts';
export * from './entropy/huffman.ts';
export * from './entropy/information.ts';
export {
  type Joint,
  joint,
  marginalX,
  marginalY,
  normalizeJoint,
  type Table,
} from './entropy/joint.ts';
export * from './entropy/monte-carlo.ts';
export * from './entropy/mutual-information.ts';
export * from './entropy/renyi.ts';
export * from './entropy/running-surprise.ts';
export * from './entropy/sampling.ts';
export * from './entropy/text.ts';
export { type Base, convertUnit } from './entropy/units.ts';
export {
  binaryCrossEntropy,
  binaryCrossEntropyWithLogits,
  binaryCrossEntropyWithLogitsGrad,
} from './learning/binary-cross-entropy.ts';
export * from './learning/calibration.ts';
export {
  categoricalCrossEntropy,
  categoricalCrossEntropyBatch,
  categoricalCrossEntropyBatchGrad,
  categoricalCrossEntropyGrad,
  smoothedTarget,
  type Target,
  type Targets,
} from './learning/categorical-cross-entropy.ts';
export {
  klDivergenceFromLogits,
  klDivergenceFromLogitsGrad,
} from './learning/divergence-from-logits.ts';
export * from './learning/negative-log-likelihood.ts';
export * from './learning/perceptron.ts';
export type { GradientReduction, Reduction } from './learning/reduction.ts';
export { logit, logSigmoid, sigmoid, softplus } from './learning/sigmoid.ts';
export {
  entropyFromLogits,
  logSoftmax,
  logSumExp,
  softmax,
  softmaxAtInfinity,
  softmaxAtZero,
} from './learning/softmax.ts';
export {
  meanSquaredError,
  meanSquaredErrorGrad,
  sigmoidMseGrad,
  softmaxMseGrad,
} from './learning/squared-error.ts';
export { type Estimate, runningEstimates } from './numeric/estimate.ts';
export { type RandomGenerator, randomGenerator } from './numeric/random.ts';
export { sum } from './numeric/sum.ts';
