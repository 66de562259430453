/**
 * A letter that stands for a quantity, which no word has alone, or a logarithm, which a training log is not, with its sign.
 * Without looking back, which older browsers cannot read.
 */
export const symbol =
  /(−?(?:ŷ|\b(?:l(?:n\b|og\b(?=[₀-₉(]|[ \u00a0](?:\w\b|ŷ)))[₀-₉]*|(?:pq|[pqxyzhmnTHDLNXYf])\b|I(?= ?\())))/;

/** What is not set as an italic letter of the formulas. */
export const faceOf = (part: string): string | undefined =>
  part.includes('ŷ') ? 'hat' : part.includes('l') ? 'log' : undefined;
