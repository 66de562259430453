import type { Definition, FigureWords } from '../state/define.ts';
import { kit } from '../words/en.ts';
import { type Drawn, inLanguage } from './island.tsx';

/** The figure with its English sentences and the kit's. */
export const inEnglish = <D extends Definition, W extends FigureWords<D>>(
  figure: Drawn<D, W>,
  words: W,
) => inLanguage(figure, words, 'en', kit);
