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
export {
  gaussianEntropy,
  gaussianKl,
  gaussianKlDiagonal,
  gaussianKlStandard,
} from './entropy/gaussian.ts';
export { type FlowFit, reverseFit } from './entropy/gaussian-flow.ts';
export {
  forwardFit,
  type GaussianFit,
  klFromMixture,
  klToMixture,
} from './entropy/gaussian-mixture.ts';
export type { Component } from './entropy/gaussian-quadrature.ts';
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
export {
  expectedCalibrationError,
  type ReliabilityBin,
  reliabilityBins,
} from './learning/calibration.ts';
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
export { Evaluation } from './learning/evaluation.ts';
export { type Examples, shuffle } from './learning/examples.ts';
export type { Layer, Perceptron } from './learning/layer.ts';
export * from './learning/negative-log-likelihood.ts';
export { type Contribution, NgramModel } from './learning/ngram-model.ts';
export type { Loss } from './learning/output-loss.ts';
export { activations, createPerceptron } from './learning/perceptron.ts';
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
export { type Divergence, Trainer } from './learning/trainer.ts';
export { type Estimate, type RunningEstimates, runningEstimates } from './numeric/estimate.ts';
export { type RandomGenerator, randomGenerator } from './numeric/random.ts';
export { sum } from './numeric/sum.ts';
