/** How far the areas are poured on the way: flat at 1, blocks again at 2. It starts and stops softly. */
export const pouredAt = (way: number): number => {
  const there = way <= 1 ? way : 2 - way;
  return (1 - Math.cos(Math.PI * there)) / 2;
};
