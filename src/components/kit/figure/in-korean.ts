import type { Definition, FigureWords } from '../state/define.ts';
import { kit } from '../words/ko.ts';
import { type Drawn, inLanguage } from './island.tsx';

/** The figure with its Korean sentences and the kit's. */
export const inKorean = <D extends Definition, W extends FigureWords<D>>(
  figure: Drawn<D, W>,
  words: W,
) => inLanguage(figure, words, 'ko', kit);
