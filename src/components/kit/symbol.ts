/**
 * A letter that stands for a quantity, which no word has alone, or a logarithm, with its sign. Without looking back, which
 * older browsers cannot read.
 */
export const symbol = /(−?(?:ŷ|\b(?:l(?:og|n)\b[₀-₉]*|(?:pq|[pqxyzhmnTHDLNXYf])\b|I(?= ?\())))/;

/** What is not set as an italic letter of the formulas. */
export const faceOf = (part: string): string | undefined =>
  part.includes('ŷ') ? 'hat' : part.includes('l') ? 'log' : undefined;
