import type { Lang } from '../../i18n/lang.ts';

/** What a chapter or an embed page gives a figure. */
export interface FigureProps {
  readonly lang: Lang;
  /** The chapter that the figure stands in. */
  readonly slug?: string | undefined;
  /** As printed: 3.1. */
  readonly number?: string | undefined;
  readonly alone?: boolean | undefined;
  /** It opens its chapter: no section stands above it. */
  readonly opening?: boolean | undefined;
}
