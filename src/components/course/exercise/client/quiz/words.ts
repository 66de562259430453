export interface QuizWords {
  /** Where the reader is. */
  where: (place: number, of: number, answered: number) => string;
  atEnd: (of: number, answered: number) => string;
  /** Of a number of the map, for those who hear it. */
  place: (place: number, state: 'open' | 'right' | 'met' | 'wrong') => string;
  /** What came to light. */
  nothingYet: string;
  clear: (answered: number) => string;
  met: (kinds: number, answered: number) => string;
  seenIn: string;
  unknown: string;
  open: string;
  unkept: string;
  anew: string;
}
