/** How far the areas are poured on the way from 0 to 1: it starts and stops softly. */
export const pouredAt = (way: number): number => (1 - Math.cos(Math.PI * way)) / 2;
