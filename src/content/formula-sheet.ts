import { z } from 'astro/zod';
import { bothTexts, bothWords, name, noneTwice, sectionAddress } from './schema.ts';
import { cached, type Source } from './source.ts';
import { type Located, readYaml } from './yaml.ts';

/** The formulas of the course on one sheet: `formula-sheet.yaml`. */

const row = z.strictObject({
  id: name,
  name: bothWords,
  /** TeX with the colours of quantities. */
  tex: z.string().min(1),
  unit: z.enum(['bits', 'nats', 'pure']),
  /** TeX: between what it lies. */
  range: z.string().min(1),
  /** Where it reaches an end of its range, or where two sides are equal. */
  equal: bothTexts,
  /** One number, as a formula, and the quantity whose colour it has. */
  value: z.strictObject({ f: z.string().min(1), of: z.enum(['p', 'q', 'h', 'loss']).optional() }),
  /** TeX: what the number goes with, if not simply with the example of the sheet. */
  at: z.string().optional(),
  section: sectionAddress,
  figure: name,
});
export type FormulaRow = z.infer<typeof row>;

const rows = z.array(row).superRefine((all, context) =>
  noneTwice(
    all,
    (r) => r.id,
    (id) => `a second row ${id}; a formula has one row`,
    context,
    (i) => [i, 'id'],
  ),
);

export const parseFormulaSheet = (source: Source): Located<FormulaRow[]> => readYaml(source, rows);
export const locatedFormulaSheet = (): Located<FormulaRow[]> =>
  cached('src/content/formula-sheet.yaml', 'formula sheet', parseFormulaSheet);
