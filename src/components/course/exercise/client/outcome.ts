/** What is made of an answer. */
export interface Outcome {
  readonly right: boolean;
  /** The index of its sentence, where the mistake is a known one. */
  readonly mistake?: number;
  /** Nearly right: said, but no mistake that anybody keeps. */
  readonly close?: true;
  readonly why?: readonly (Node | string)[];
  /** The verdict stands at the end of this element instead of under the form. */
  readonly under?: Element | undefined;
}
