/** For an Output without room for a power of ten: what only rounds to 0 says so. */
export const tiny = (x: number): { text?: string } =>
  x !== 0 && Math.abs(x) < 0.0005 ? { text: '≈0.000' } : {};
