/** What a number, a bar or a curve stands for: it has the same colour all over the course. */
export const quantities = ['p', 'q', 'h', 'loss'] as const;
export type Quantity = (typeof quantities)[number];
