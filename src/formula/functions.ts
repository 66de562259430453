import * as library from '../lib/index.ts';
import { helpers } from './helpers.ts';

/** A function that a formula may call. What it refuses, it refuses itself, with its own message. */
// biome-ignore lint/suspicious/noExplicitAny: inputs come from a formula; the function checks them
export type FormulaFunction = (...inputs: any[]) => any;

/** Every function of the library by its own name and order of inputs, and the helpers beside it. */
export const functions: Readonly<Record<string, FormulaFunction>> = Object.freeze({
  ...Object.fromEntries(Object.entries(library).filter(([, f]) => typeof f === 'function')),
  ...helpers,
  // A formula names both variables, so that it can be read aloud: H(of | given).
  // biome-ignore lint/suspicious/noExplicitAny: see above
  conditionalEntropy: (joint: any, of: any, given: unknown, base: any) => {
    if (of === given)
      throw new RangeError(`conditionalEntropy: of and given must differ, got "${of}" twice.`);
    return library.conditionalEntropy(joint, of, base);
  },
});
