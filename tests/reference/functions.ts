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
  huffman_code_lengths: ({ weights }) => lib.huffmanCodeLengths(weights),
  huffman_average_length: ({ weights }) => lib.huffmanAverageLength(weights),
  text_entropy: ({ text, unit, base }) => lib.textEntropy(text, unit, base),
  dice_sum_distribution: ({ dice }) => lib.diceSumDistribution(dice),
  loaded_dice_sum_distribution: ({ n, faces, face, probability }) =>
    lib.loadedDiceSumDistribution(n, faces, face, probability),
  loaded_dice_sum_entropy: ({ n, faces, face, probability, base }) =>
    lib.loadedDiceSumEntropy(n, faces, face, probability, base),
};
