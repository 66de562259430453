import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { languages } from '../i18n/lang.ts';
import { together } from '../i18n/together.ts';

/** Facts of the course, read from the files beside this one and checked. Everything else derives from them. */
const here = join(process.cwd(), 'src/content');

const words = z.string().min(1).transform(together);
const both = z.strictObject({ ko: words, en: words });

const course = z.strictObject({
  title: both,
  subtitle: both,
  promise: both,
  lecturer: both,
  slides: z.url(),
  earlierSlides: z.url(),
  earlier: z.array(z.strictObject({ id: z.string().length(11), title: both })),
  chapters: z.array(
    z.strictObject({
      number: z.int().min(1),
      slug: z.string().regex(/^[a-z-]+$/),
      title: both,
      contents: both,
      /** Earlier chapters that it uses, by slug. */
      needs: z.array(z.string()),
      videos: z.array(
        z.strictObject({
          id: z.string().length(11),
          label: z.string(),
          title: both,
          slides: z.string(),
          still: z.enum(['bars', 'log', 'coin', 'dice']),
        }),
      ),
    }),
  ),
});
export type Course = z.infer<typeof course>;
export type Chapter = Course['chapters'][number];

const outline = z.strictObject({
  promise: both,
  minutes: z.int(),
  sources: z.array(z.strictObject({ id: z.string(), text: both, url: z.url().optional() })),
  further: z.strictObject({ text: both, url: z.url() }).optional(),
});
export type Outline = z.infer<typeof outline>;

const term = z.strictObject({
  id: z.string(),
  ko: z.string(),
  en: z.string(),
  symbol: z.string().optional(),
  also: z
    .strictObject({ ko: z.array(z.string()).optional(), en: z.array(z.string()).optional() })
    .optional(),
  avoid: z.array(z.string()).optional(),
  note: z.string().optional(),
  definition: both,
  at: z.string().optional(),
});
export type Term = z.infer<typeof term>;

/** Reads a YAML file and says which entries break which rules. */
function read<T>(file: string, schema: z.ZodType<T>): T {
  const path = join(here, file);
  const result = schema.safeParse(parse(readFileSync(path, 'utf8')));
  if (result.success) return result.data;
  const issues = result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new Error(`src/content/${file}: ${issues.join('; ')}`);
}

const once = <T>(load: () => T): (() => T) => {
  let value: T | undefined;
  return () => {
    if (value === undefined || process.env.NODE_ENV === 'development') value = load();
    return value;
  };
};

export const readCourse = once(() => read('course.yaml', course));
export const readGlossary = once(
  () => new Map(read('glossary.yaml', z.array(term)).map((t) => [t.id, t])),
);

/** Whether a folder holds all of these files; throws where it holds only some of them, or is there without any. */
function complete(folder: string, files: readonly string[], what: string): boolean {
  const path = join(process.cwd(), folder);
  if (!existsSync(path)) return false;
  const lacking = files.filter((file) => !existsSync(join(path, file)));
  if (lacking.length > 0)
    throw new Error(`${folder}: ${lacking.join(' and ')} missing; ${what} has ${files.join(', ')}`);
  return true;
}

const chapterParts = ['outline.yaml', ...languages.map((l) => `${l}.mdx`)];

/** A chapter stands once its folder is there; half a chapter stops the build. */
export const hasText = (slug: string): boolean =>
  complete(`src/content/chapters/${slug}`, chapterParts, 'a chapter');

export const chapterFile = (slug: string, file: string): string =>
  join(here, 'chapters', slug, file);

export const readOutline = (slug: string): Outline =>
  read(`chapters/${slug}/outline.yaml`, outline);

export function chapterOf(slug: string): Chapter {
  const found = readCourse().chapters.find((c) => c.slug === slug);
  if (!found)
    throw new Error(`src/content/course.yaml has no chapter "${slug}"; add it there first`);
  return found;
}

/** Folders of chapters that hold text, in the order of the course. */
export const standing = (): Chapter[] => readCourse().chapters.filter((c) => hasText(c.slug));

export interface SlideRange {
  readonly video: string;
  readonly file: string;
  readonly first: string;
  readonly last: string;
}
/** Which slide pages and video belong to a section; none: the section goes beyond the lecture. */
export function slidesOf(chapter: string, section: string): SlideRange[] {
  return slideRows()
    .filter((r) => r[0] === chapter && r[1] === section && r[3] !== '')
    .map(([, , video = '', file = '', first = '', last = '']) => ({ video, file, first, last }));
}
/** The sections of a chapter that the table of slides names. */
export const slideSections = (chapter: string): string[] => [
  ...new Set(
    slideRows()
      .filter((r) => r[0] === chapter)
      .map(([, section = '']) => section),
  ),
];
const slideRows = once(() =>
  readFileSync(join(here, 'slides.tsv'), 'utf8')
    .split('\n')
    .slice(1)
    .filter(Boolean)
    .map((line) => line.split('\t')),
);

const widgets = 'src/components/widgets';
const figureParts = [
  'state.ts',
  'model.ts',
  'figure.ts',
  'ko.ts',
  'en.ts',
  'View.tsx',
  'island.ko.ts',
  'island.en.ts',
  'index.astro',
  'public.json',
  'addresses.txt',
];

/** Every figure there is: the folders of src/components/widgets. Half a figure stops the build. */
export const figureIds = once(() => {
  const ids = readdirSync(join(process.cwd(), widgets), { withFileTypes: true })
    .filter((d) => d.isDirectory())
    .map((d) => d.name)
    .sort();
  for (const id of ids) complete(`${widgets}/${id}`, figureParts, 'a figure');
  return ids;
});

export const pascal = (id: string): string =>
  id.replace(/(^|-)([a-z0-9])/g, (_, _dash, c: string) => c.toUpperCase());

/** The figures of a chapter in the order of its text. */
export function figuresOf(slug: string): string[] {
  if (!hasText(slug)) return [];
  const text = readFileSync(chapterFile(slug, 'ko.mdx'), 'utf8');
  const byName = new Map(figureIds().map((id) => [pascal(id), id]));
  return [...text.matchAll(/^<([A-Z]\w+)\s*\/>/gm)]
    .map((m) => byName.get(m[1] as string))
    .filter((id) => id !== undefined);
}

/** The chapter that a figure stands in. */
export const chapterWith = (figure: string): Chapter | undefined =>
  standing().find((c) => figuresOf(c.slug).includes(figure));
