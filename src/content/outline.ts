import { z } from 'astro/zod';
import { bothWords, webAddress } from './schema.ts';
import { cached, type Source } from './source.ts';
import { type Located, readYaml } from './yaml.ts';

/** What a chapter says of itself: `chapters/<slug>/outline.yaml`. */

const outline = z.strictObject({
  /** What the reader can do afterwards. */
  promise: bothWords,
  minutes: z.int().min(1),
  sources: z.array(z.strictObject({ id: z.string(), text: bothWords, url: webAddress.optional() })),
  further: z.strictObject({ text: bothWords, url: webAddress }).optional(),
});
export type Outline = z.infer<typeof outline>;

export const parseOutline = (source: Source): Located<Outline> => readYaml(source, outline);
export const readOutline = (slug: string): Outline =>
  cached(`src/content/chapters/${slug}/outline.yaml`, 'outline', parseOutline).value;
