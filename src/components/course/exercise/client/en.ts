import type { Words } from './words.ts';

export const words: Words = {
  right: 'Right.',
  notYet: 'Not yet.',
  empty: 'Type an answer first.',
  unreadable: ['This is not a number.', 'Write it as 0.25, 7/4, −3, 1,234, 12.5% or ∞.'],
  comma: 'Use a decimal point, as in 0.722; the comma here only groups thousands, as in 1,234.',
  pick: 'Choose one first.',
  near: 'Very close. Check whether you rounded too early on the way.',
  coarse: (digits) =>
    `Close, but too coarse: give ${digits} ${digits === 1 ? 'digit' : 'digits'} after the decimal point.`,
  solution: 'Solution',
  moved: (place, of) => `Now number ${place} of ${of}.`,
  now: (value) => `The figure shows ${value} now.`,
  noFigure: 'The figure is not ready yet. Scroll to it and check again.',
  back: 'Back to the exercise',
  refused: (text) =>
    `The seed ‘${text}’ in the address cannot be used, so the first numbers stay. A seed is one whole number from 0 to 4294967295.`,
  drawn: 'New numbers.',
  done: 'done',
  progress: (done, total) => `${done} of this chapter’s ${total} exercises done.`,
  unkept: ' This browser cannot keep a record: it is lost when you close the page.',
};
