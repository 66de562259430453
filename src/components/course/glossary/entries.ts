import { chapterWith } from '../../../content/chapter.ts';
import { locatedGlossary, type Term } from '../../../content/glossary.ts';
import { ContentError } from '../../../content/source.ts';
import type { Lang } from '../../../i18n/lang.ts';
import { routes } from '../../../i18n/routes.ts';
import { richText } from '../../../mdx/rich-text.ts';
import { renderMath } from '../../kit/words/math.ts';
import { sectionLink } from '../section-link.ts';

/** Where a number and a title lead; nowhere yet where the chapter does not stand. */
export interface Target {
  readonly href: string | undefined;
  readonly number: string;
  readonly title: string;
}

/** A term as a page of this language shows it; texts are HTML. */
export interface Entry extends Omit<Term, 'definition' | 'symbol' | 'formula' | 'figure' | 'at'> {
  readonly definition: string;
  readonly symbol: string | undefined;
  readonly formula: string | undefined;
  /** Whether the formula begins with the symbol. */
  readonly saysSymbol: boolean;
  /** The section that introduces it. */
  readonly section: Target | undefined;
  /** The figure that shows it; its title is its id. */
  readonly figure: Target | undefined;
}

/** The terms, or those of these ids, in the order of the language. */
export function entriesIn(lang: Lang, ids?: readonly string[]): Entry[] {
  const glossary = locatedGlossary();
  return glossary.value
    .flatMap((term, i): Entry[] => {
      if (ids && !ids.includes(term.id)) return [];
      /** What cannot be set stops the build. */
      const set = (path: readonly string[], make: () => string): string => {
        try {
          return make();
        } catch (error) {
          throw new ContentError(
            glossary.at([i, ...path]),
            `${term.id}: ${path[0]}: ${(error as Error).message}`,
          );
        }
      };
      const maths = (key: 'symbol' | 'formula', display: boolean) => {
        const tex = term[key];
        return tex === undefined ? undefined : set([key], () => renderMath(tex, { display }));
      };
      return [
        {
          ...term,
          definition: set(['definition', lang], () => richText(term.definition[lang], { lang })),
          symbol: maths('symbol', false),
          formula: maths('formula', true),
          saysSymbol: term.symbol !== undefined && term.formula?.startsWith(term.symbol) === true,
          section: term.at === undefined ? undefined : sectionLink(lang, term.at),
          figure: figureOf(term, lang),
        },
      ];
    })
    .sort((a, b) => a[lang].localeCompare(b[lang], lang));
}

function figureOf({ figure }: Term, lang: Lang): Target | undefined {
  const record = figure === undefined ? undefined : chapterWith(figure);
  if (!figure || !record) return undefined;
  const { chapter, figures } = record;
  return {
    href: `${routes.chapter(lang, chapter.slug)}#${figure}`,
    number: `${chapter.number}.${figures.indexOf(figure) + 1}`,
    title: figure,
  };
}
