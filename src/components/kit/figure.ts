import type { Both, Lang } from '../../i18n/lang.ts';

/** What a number, a bar or a curve stands for: it has the same colour all over the course. */
export const quantities = ['p', 'q', 'h', 'loss'] as const;
export type Quantity = (typeof quantities)[number];

/** What a figure says of itself outside the island. */
export interface FigureStrings {
  readonly title: string;
  /** One sentence: what to try, what to expect. */
  readonly try: string;
  /** The name of each parameter, as the reader knows it. */
  readonly labels: Readonly<Record<string, string>>;
}

export type Strings<T extends FigureStrings> = Both<T>;

/** What a chapter or an embed page gives a figure. */
export interface FigureProps {
  readonly lang: Lang;
  /** The chapter that the figure stands in. */
  readonly slug?: string | undefined;
  /** As printed: 3.1. */
  readonly number?: string | undefined;
  readonly alone?: boolean | undefined;
}
