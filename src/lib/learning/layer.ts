/** The weights and biases between two layers. */
export interface Layer {
  readonly inputs: number;
  readonly outputs: number;
  /** weights[o * inputs + i] leads from input i to output o. */
  readonly weights: Float64Array;
  readonly biases: Float64Array;
}

/** A multilayer perceptron: every hidden layer is max(0, W x + b), the last one gives logits W x + b. */
export type Perceptron = readonly Layer[];
