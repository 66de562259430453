/** The index of a row or a column as it stands below its letter. */
export const sub = (i: number) => '₁₂₃₄'[i];
