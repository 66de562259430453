import { type NumberRange, showNumber } from '../state/parse-number.ts';
import { listed } from '../state/refused.ts';
import type { KitWords } from './ko.ts';

const span = (range: NumberRange): string =>
  `a ${range.whole ? 'whole number' : 'number'} from ${range.min} to ${range.max}`;

const notations = (range: NumberRange): string =>
  range.whole
    ? ''
    : range.fraction
      ? ' Write it as 0.25, 1/4 or 25%.'
      : ' Write it as 0.25 or 1e-9.';

const reasons = {
  twice: 'given twice',
  'does-not-fit': 'does not fit the values given with it',
  unreadable: 'unreadable or out of range',
};

/** What every figure says in English. */
export const kit: KitWords = {
  reset: 'Reset',
  copy: 'Copy link',
  copied: 'Copied',
  share: 'Share',
  copyByHand: 'Copy this address:',
  pictureFailed:
    'The picture could not be saved, since a file that it needs did not arrive. Load the page again once there is a network.',
  pictureFramed:
    'If nothing was saved, the page around this figure allows no downloads. It can be saved at this address:',
  openFramed: 'The page around this figure lets it open no other page. Copy this address:',
  offline: 'There is no network now.',
  open: 'Open alone',
  openInCourse: 'Open in the course',
  picture: 'Save picture',
  table: 'Show the values as a table',
  controls: 'Controls',
  moreControls: 'More controls',
  needsScript: 'This figure moves when JavaScript is on. It shows its first state now.',
  figure: (n) => `Figure ${n}`,
  draft: (range, draft, good) => [
    draft.message ?? `Expected ${span(range)}.`,
    `${draft.why === 'not-a-number' ? notations(range) : ''} The figure keeps the last good value, ${showNumber(good, range)}.`,
  ],
  refused: (refused, nameOf) =>
    refused.length === 1
      ? `The address holds a value that cannot be used; the default stands in for it: ${listed(refused, nameOf, reasons)}.`
      : `The address holds values that cannot be used; defaults stand in for them: ${listed(refused, nameOf, reasons)}.`,
};
