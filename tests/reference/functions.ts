/** Reference names to the library: the only place that knows both. */
import * as lib from '../../src/lib/index.ts';

/** The inputs of a case are valid only as far as its function says, so nothing is known of them here. */
// biome-ignore lint/suspicious/noExplicitAny: the reference check calls with whatever a case holds
type Inputs = any;
type Value = number | readonly number[] | readonly (readonly number[])[];

export const functions: Record<string, (inputs: Inputs) => Value> = {
  self_information: ({ p, base }) => lib.selfInformation(p, base),
  entropy: ({ p, base }) => lib.entropy(p, base),
  binary_entropy: ({ p, base }) => lib.binaryEntropy(p, base),
  entropy_from_counts: ({ counts, base }) => lib.entropyFromCounts(counts, base),
  perplexity: ({ p }) => lib.perplexity(p),
  sequence_perplexity: ({ token_probabilities }) => lib.sequencePerplexity(token_probabilities),
  joint_entropy: ({ joint, base }) => lib.jointEntropy(joint, base),
  marginal_x: ({ joint }) => lib.marginalX(joint),
  marginal_y: ({ joint }) => lib.marginalY(joint),
  conditional_entropy: ({ joint, of, base }) => lib.conditionalEntropy(joint, of, base),
  mutual_information: ({ joint, base }) => lib.mutualInformation(joint, base),
  cross_entropy: ({ p, q, base }) => lib.crossEntropy(p, q, base),
  kl_divergence: ({ p, q, base }) => lib.klDivergence(p, q, base),
  js_divergence: ({ p, q, base }) => lib.jsDivergence(p, q, base),
  kl_divergence_from_logits: ({ p_logits, q_logits, base }) =>
    lib.klDivergenceFromLogits(p_logits, q_logits, base),
  logsumexp: ({ x }) => lib.logSumExp(x),
  softmax: ({ logits, temperature }) => lib.softmax(logits, temperature),
  log_softmax: ({ logits, temperature }) => lib.logSoftmax(logits, temperature),
  entropy_from_logits: ({ logits, base }) => lib.entropyFromLogits(logits, base),
  sigmoid: ({ x }) => lib.sigmoid(x),
  log_sigmoid: ({ x }) => lib.logSigmoid(x),
  softplus: ({ x }) => lib.softplus(x),
  logit: ({ p }) => lib.logit(p),
  binary_cross_entropy: ({ targets, probabilities, reduction, base }) =>
    lib.binaryCrossEntropy(targets, probabilities, reduction, base),
  binary_cross_entropy_with_logits: ({ targets, logits, reduction, base }) =>
    lib.binaryCrossEntropyWithLogits(targets, logits, reduction, base),
  binary_cross_entropy_with_logits_grad: ({ targets, logits, reduction }) =>
    lib.binaryCrossEntropyWithLogitsGrad(targets, logits, reduction),
  categorical_cross_entropy: ({ logits, target, label_smoothing, base }) =>
    lib.categoricalCrossEntropy(target, logits, base, label_smoothing),
  categorical_cross_entropy_grad: ({ logits, target, label_smoothing }) =>
    lib.categoricalCrossEntropyGrad(target, logits, label_smoothing),
  categorical_cross_entropy_batch: ({ logits, targets, label_smoothing, reduction, base }) =>
    lib.categoricalCrossEntropyBatch(targets, logits, reduction, base, label_smoothing),
  categorical_cross_entropy_batch_grad: ({ logits, targets, label_smoothing, reduction }) =>
    lib.categoricalCrossEntropyBatchGrad(targets, logits, reduction, label_smoothing),
  mean_squared_error: ({ targets, predictions, reduction }) =>
    lib.meanSquaredError(targets, predictions, reduction),
  mean_squared_error_grad: ({ targets, predictions, reduction }) =>
    lib.meanSquaredErrorGrad(targets, predictions, reduction),
  sigmoid_mse_grad: ({ targets, logits, reduction }) =>
    lib.sigmoidMseGrad(targets, logits, reduction),
  softmax_mse_grad: ({ logits, target, reduction }) =>
    lib.softmaxMseGrad(target, logits, reduction),
  gaussian_kl: ({ mean1, std1, mean2, std2, base }) =>
    lib.gaussianKl(mean1, std1, mean2, std2, base),
  gaussian_kl_standard: ({ mean, log_variance, base }) =>
    lib.gaussianKlStandard(mean, log_variance, base),
  gaussian_entropy: ({ std, base }) => lib.gaussianEntropy(std, base),
  huffman_code_lengths: ({ weights }) => lib.huffmanCodeLengths(weights),
  huffman_average_length: ({ weights }) => lib.huffmanAverageLength(weights),
  text_entropy: ({ text, unit, base }) => lib.textEntropy(text, unit, base),
  dice_sum_distribution: ({ dice }) => lib.diceSumDistribution(dice),
  loaded_dice_sum_distribution: ({ n, faces, face, probability }) =>
    lib.loadedDiceSumDistribution(n, faces, face, probability),
  loaded_dice_sum_entropy: ({ n, faces, face, probability, base }) =>
    lib.loadedDiceSumEntropy(n, faces, face, probability, base),
};
