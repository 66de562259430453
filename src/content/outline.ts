import { z } from 'astro/zod';
import { bothWords, name, webAddress } from './schema.ts';
import { cached, type Source } from './source.ts';
import { starts } from './starts.ts';
import { type Located, readYaml } from './yaml.ts';

/** What a chapter says of itself: `chapters/<slug>/outline.yaml`. */

/** A figure in a state, as an address has it: `?coin-entropy.p=0.3`. */
const pictured = z.strictObject({
  figure: name,
  state: z.string().regex(/^\?/, 'must begin with ?'),
});

const outline = z.strictObject({
  /** What the reader can do afterwards. */
  promise: bothWords,
  /** To read the text alone. */
  minutes: z.int().min(1),
  sources: z.array(z.strictObject({ id: z.string(), text: bothWords, url: webAddress.optional() })),
  /** The figure that the chapter begins with; the text does not place it again. It is drawn in this state on other pages. */
  opens: pictured.optional(),
  /** Else a still drawing of one that the text places, in a telling state, which leads to it. */
  plate: pictured.optional(),
  /** When sections begin in their lectures, by section. */
  starts: z.record(z.string(), starts).default({}),
  further: z.strictObject({ text: bothWords, url: webAddress }).optional(),
});
export type Outline = z.infer<typeof outline>;

export const parseOutline = (source: Source): Located<Outline> => readYaml(source, outline);
export const locatedOutline = (slug: string): Located<Outline> =>
  cached(`src/content/chapters/${slug}/outline.yaml`, 'outline', parseOutline);
export const readOutline = (slug: string): Outline => locatedOutline(slug).value;
