/**
 * What may come over the line, in bytes of brotli 11, as a good static host sends them; inline scripts count. These are
 * the only limits: checks/budget.test.ts weighs the built files, tests/browser/budget.spec.ts what a browser loads first,
 * and CONTRIBUTING.md lists the same numbers, which a check compares.
 */
export const limits = {
  'a chapter when it opens, with its fonts': 160_000,
  'its scripts before the first touch': 10_000,
  'the scripts of a chapter that is read to its end': 30_000,
  'and so much for each of its figures': 9_000,
  'and for its exercises': 8_000,
  'the core of all figures': 20_000,
  'what a figure adds of its own': 10_000,
  /** No sooner full than a chapter with this figure alone. */
  'the scripts of an embedded figure': 39_000,
  'a file of data that a figure starts with': 40_000,
  'live charts, with their first touch': 24_000,
  'the training lab, once it is started': 25_000,
  'the digits of the training lab': 60_000,
  'the final quiz': 3_500,
  'answers with a probability': 4_500,
  'a picture that is saved': 8_500,
  'a formula that is saved': 8_500,
  'a figure that is shared': 8_000,
  'a mistake that is reported': 4_000,
  'the scripts of a page without figures': 5_500,
  /** Builds frames and shows them; a page that few open, and none on a phone's first visit. */
  'the scripts of the teacher’s desk': 5_500,
  'the opener of the search': 1_500,
  'the library as one module': 24_000,
} as const;

export type Limit = keyof typeof limits;
