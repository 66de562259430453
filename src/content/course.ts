import { z } from 'astro/zod';
import { bothWords, noneTwice, webAddress } from './schema.ts';
import { cached, type Source } from './source.ts';
import { type Located, readYaml } from './yaml.ts';

/** The course as a whole: `course.yaml`. */

const video = z.string().length(11, 'must be the 11 signs that name a video at YouTube');

const chapter = z.strictObject({
  number: z.int().min(1),
  slug: z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'must be small letters and hyphens: entropy-loss'),
  title: bothWords,
  contents: bothWords,
  /** Earlier chapters that it uses, by slug. */
  needs: z.array(z.string()),
  videos: z.array(
    z.strictObject({
      id: video,
      label: z.string(),
      title: bothWords,
      slides: z.string(),
      /** The section that its description leads to; else the beginning of its chapter. */
      at: z.string().optional(),
      still: z.enum(['bars', 'log', 'coin', 'dice']),
    }),
  ),
});

const course = z
  .strictObject({
    title: bothWords,
    subtitle: bothWords,
    promise: bothWords,
    lecturer: bothWords,
    slides: webAddress,
    earlierSlides: webAddress,
    earlier: z.array(z.strictObject({ id: video, title: bothWords })),
    chapters: z.array(chapter),
  })
  .superRefine(({ chapters }, context) => {
    noneTwice(
      chapters,
      (c) => c.slug,
      (value) => `two chapters have the slug ${value}; each needs its own`,
      context,
      (i) => ['chapters', i, 'slug'],
    );
    for (const [i, { slug, number }] of chapters.entries())
      if (number !== i + 1)
        context.addIssue({
          code: 'custom',
          message: `${slug} has the number ${number} and is chapter ${i + 1} of the list; number them 1, 2, 3 and so on from the top`,
          path: ['chapters', i, 'number'],
          input: number,
        });
    const slugs = chapters.map((c) => c.slug);
    for (const [i, { slug, number, needs }] of chapters.entries())
      for (const [j, need] of needs.entries()) {
        const other = chapters.find((c) => c.slug === need);
        const wrong = (message: string) =>
          context.addIssue({
            code: 'custom',
            message,
            path: ['chapters', i, 'needs', j],
            input: need,
          });
        if (!other) wrong(`there is no chapter "${need}"; one of ${slugs.join(', ')}`);
        else if (need === slug) wrong(`the chapter ${slug} needs itself; leave it out`);
        else if (other.number >= number)
          wrong(
            `${slug} (chapter ${number}) needs ${need} (chapter ${other.number}), which comes later; a chapter needs earlier ones, else they run in a circle`,
          );
      }
  });

export type Course = z.infer<typeof course>;
export type Chapter = Course['chapters'][number];

export const parseCourse = (source: Source): Located<Course> => readYaml(source, course);
export const courseFile = 'src/content/course.yaml';
export const locatedCourse = (): Located<Course> => cached(courseFile, 'course', parseCourse);
export const readCourse = (): Course => locatedCourse().value;

export function chapterOf(slug: string): Chapter {
  const found = readCourse().chapters.find((c) => c.slug === slug);
  if (!found) throw new Error(`${courseFile} has no chapter "${slug}"; add it there first`);
  return found;
}
