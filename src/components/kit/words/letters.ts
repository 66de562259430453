/** The outcomes, as the picture and the sentences call them. */
export const names = [...'abcdefgh'] as readonly string[];
export const nameOf = (index: number): string => names[index] as string;
/** a, b, c */
export const namesOf = (indices: readonly number[]): string => indices.map(nameOf).join(', ');
