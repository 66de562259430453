/**
 * A letter that stands for a quantity, which no word has alone, with its sign and the letters in brackets that it depends on,
 * since brackets are bold in a head and a formula's are not; or a logarithm, which a training log is not.
 * Without looking back, which older browsers cannot read.
 */
export const symbol =
  /(−?(?:ŷ|\b(?:l(?:n\b|og\b(?=[₀-₉(]|[ \u00a0](?:\w\b|ŷ)))[₀-₉]*|(?:(?:pq|[pqxyzhmnTHDLNXYf])\b|I(?= ?\())(?:\((?:[pqxyXY][,;∥]? ?)+\)|\u00a0−\u00a0[ym]\b)?))|\(p\/q\))/;

/** What is not set as an italic letter of the formulas. */
export const faceOf = (part: string): string | undefined =>
  part.includes('ŷ') ? 'hat' : part.includes('l') ? 'log' : undefined;
