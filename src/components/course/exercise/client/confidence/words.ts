export interface ConfidenceWords {
  /** Before the slider. */
  label: string;
  /** What each outcome would cost; the slider says it too. */
  stakes: (right: string, wrong: string) => string;
  /** After the answer. */
  paid: (percent: number, right: boolean, given: string, bits: string) => string;
  none: string;
  /** Of all answers: how many, their mean price, the share that was right, and what always saying that share would have cost. */
  all: (count: number, mean: string, share: string, constant: string) => string;
  few: string;
  chart: (bins: string) => string;
  chartBin: (from: number, to: number, said: string, was: string) => string;
  said: string;
  was: string;
  heads: readonly [bin: string, count: string, said: string, was: string];
  unkept: string;
  where: string;
}
