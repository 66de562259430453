import { z } from 'astro/zod';
import { bothWords, sectionAddress } from './schema.ts';
import { cached, type Source } from './source.ts';
import { type Located, readYaml } from './yaml.ts';

/** The questions of the course and how one leads to the next: `concept-map.yaml`. */

const node = {
  question: bothWords,
  /** TeX: its answer. */
  tex: z.string().min(1),
  /** The section that answers it. */
  to: sectionAddress,
};

const map = z
  .array(
    z.strictObject({
      ...node,
      /** Questions that branch off: one to the left, one to the right. */
      beside: z.array(z.strictObject(node)).length(2, 'must be two questions, left and right'),
      /** How this answer becomes the next; none after the last. */
      next: bothWords.optional(),
    }),
  )
  .superRefine((all, context) => {
    for (const [i, { next }] of all.entries())
      if ((next === undefined) !== (i === all.length - 1))
        context.addIssue({
          code: 'custom',
          message: 'every question but the last has next: how its answer becomes the next',
          path: [i],
        });
  });
export type ConceptMap = z.infer<typeof map>;

export const parseConceptMap = (source: Source): Located<ConceptMap> => readYaml(source, map);
export const locatedConceptMap = (): Located<ConceptMap> =>
  cached('src/content/concept-map.yaml', 'concept map', parseConceptMap);
