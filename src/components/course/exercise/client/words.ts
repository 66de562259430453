/** What the script of an exercise says; what is printed at build stands in ../strings.ts. */
export interface Words {
  right: string;
  notYet: string;
  empty: string;
  unreadable: [bold: string, rest: string];
  /** Of a decimal comma. */
  comma: string;
  pick: string;
  near: string;
  coarse: (digits: number) => string;
  solution: string;
  moved: (place: number, of: number) => string;
  now: (value: string) => string;
  noFigure: string;
  back: string;
  refused: (text: string) => string;
  drawn: string;
  done: string;
  progress: (done: number, total: number) => string;
  unkept: string;
}
