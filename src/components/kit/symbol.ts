/** A letter that stands for a quantity: no word has it alone. Without looking back, which older browsers cannot read. */
export const symbol = /(ŷ|\b(?:pq|[pqxyzhnTHDLXYf])\b)/;
