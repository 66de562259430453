import type { Lang } from '../../i18n/lang.ts';
import { together } from '../../i18n/together.ts';
import type { FigureWords } from '../kit/state/define.ts';

/** The sentences of figures, for pages that name them and show none. */
const sentences = import.meta.glob<{ words: FigureWords }>('../widgets/*/{ko,en}.ts', {
  eager: true,
});

export const figureWords = (id: string, lang: Lang): FigureWords => {
  const found = sentences[`../widgets/${id}/${lang}.ts`];
  if (!found) throw new Error(`src/components/widgets/${id} has no ${lang}.ts`);
  return found.words;
};
export const figureTitle = (id: string, lang: Lang): string =>
  together(figureWords(id, lang).title);
