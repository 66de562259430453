/** A letter that stands for a quantity: no word has it alone. */
export const symbol = /(?<![A-Za-z%])(pq|[pqxyzŷnTHDLXYf])(?![A-Za-z])/;
