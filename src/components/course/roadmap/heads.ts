/** Arrowheads by direction, drawn around their own tip. */
export const heads = {
  right: 'M-6 -4L0 0L-6 4',
  left: 'M6 -4L0 0L6 4',
  down: 'M-4 -6L0 0L4 -6',
  up: 'M-4 6L0 0L4 6',
} as const;
