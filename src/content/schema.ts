import { z } from 'astro/zod';
import { together } from '../i18n/together.ts';
import { foreign } from './language.ts';

/** What the schemas of several files share. */

const text = (lang: 'ko' | 'en') =>
  z
    .string()
    .refine((t) => t.trim() !== '', 'is empty; write the text')
    .superRefine((t, context) => {
      const found = foreign(t, lang);
      if (found) context.addIssue({ code: 'custom', message: found });
    });

/** A text with maths and computed numbers, in both languages. */
export const bothTexts = z.strictObject({ ko: text('ko'), en: text('en') });
export type Text = z.infer<typeof bothTexts>;

/** Plain words in both languages, ready to be shown: those that belong together do not part at a line's end. */
export const bothWords = z.strictObject({
  ko: text('ko').transform(together),
  en: text('en').transform(together),
});

/** A link that a reader may follow. */
export const webAddress = z.url({
  protocol: /^https?$/,
  error: ({ input }) =>
    input === undefined
      ? 'is missing'
      : `must be an address that begins with https://, got ${JSON.stringify(input)}`,
});

export const name = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be a name of small letters, digits and hyphens');

/** A section of a chapter: information#bits-and-nats. */
export const sectionAddress = z.string().regex(/^[a-z-]+#[a-z0-9-]+$/, 'must be chapter#section');

/** Says where a value repeats one that was there before. */
export function noneTwice<T>(
  items: readonly T[],
  of: (item: T) => unknown,
  message: (value: unknown) => string,
  context: z.core.$RefinementCtx,
  path: (index: number) => PropertyKey[],
): void {
  const seen = new Set<unknown>();
  for (const [i, item] of items.entries()) {
    const value = of(item);
    if (seen.has(value))
      context.addIssue({ code: 'custom', message: message(value), path: path(i), input: value });
    seen.add(value);
  }
}
