import type { Definition, FigureWords } from './define.ts';
import { type Drawn, inLanguage } from './island.tsx';
import { kit } from './ko.ts';

/** The figure with its Korean sentences and the kit's. */
export const inKorean = <D extends Definition, W extends FigureWords<D>>(
  figure: Drawn<D, W>,
  words: W,
) => inLanguage(figure, words, 'ko', kit);
