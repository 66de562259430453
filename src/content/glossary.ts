import { z } from 'astro/zod';
import { languages } from '../i18n/lang.ts';
import { bothTexts, name, noneTwice, sectionAddress } from './schema.ts';
import { cached, type Source } from './source.ts';
import { type Located, readYaml } from './yaml.ts';

/** The terms of the course: `glossary.yaml`. */

const names = z.array(z.string().min(1));

const term = z.strictObject({
  id: name,
  /** The short form that is shown. */
  ko: z.string().min(1),
  en: z.string().min(1),
  /** TeX with the colours of quantities. */
  symbol: z.string().optional(),
  /** What defines it or is most used of it, in TeX too. */
  formula: z.string().optional(),
  /** Other names that a reader may know. */
  also: z.strictObject({ ko: names.optional(), en: names.optional() }).optional(),
  /** Spellings that the texts do not use. */
  avoid: names.optional(),
  note: z.string().optional(),
  /** The languages in which it is a word of everyday life too, free to be used before it is introduced. */
  everyday: z.array(z.enum(languages)).optional(),
  definition: bothTexts,
  /** The section that defines it. */
  at: sectionAddress.optional(),
  /** The figure that shows it. */
  figure: name.optional(),
});
export type Term = z.infer<typeof term>;

const glossary = z.array(term).superRefine((terms, context) =>
  noneTwice(
    terms,
    (t) => t.id,
    (id) => `a second entry of ${id}; a concept has one entry`,
    context,
    (i) => [i, 'id'],
  ),
);

export const parseGlossary = (source: Source): Located<Term[]> => readYaml(source, glossary);
export const glossaryFile = 'src/content/glossary.yaml';
export const locatedGlossary = (): Located<Term[]> =>
  cached(glossaryFile, 'glossary', parseGlossary);
/** Every term by its id, in the order of the file. */
export const readGlossary = (): ReadonlyMap<string, Term> =>
  new Map(locatedGlossary().value.map((t) => [t.id, t]));
