import { readAddress } from '../components/kit/state/address.ts';
import { partsOf } from '../components/kit/state/query.ts';
import { locatedActivity } from '../content/activities.ts';
import {
  type ChapterRecord,
  chapterFile,
  chapterFolders,
  folderOf,
  readChapter,
  readChapters,
  sectionIds,
  stands,
} from '../content/chapter.ts';
import { parseText } from '../content/chapter-text.ts';
import { locatedConceptMap } from '../content/concept-map.ts';
import {
  type Course,
  chapterOf,
  courseFile,
  locatedCourse,
  readCourse,
} from '../content/course.ts';
import {
  exerciseChapters,
  exercisesFile,
  locatedMisconceptions,
  readExercises,
} from '../content/exercises.ts';
import { type Figure, loadFigures } from '../content/figure-modules.ts';
import { pascal } from '../content/figures.ts';
import { locatedFormulaSheet } from '../content/formula-sheet.ts';
import { locatedGlossary } from '../content/glossary.ts';
import { locatedOutline } from '../content/outline.ts';
import { readSlides, slidesFile } from '../content/slides.ts';
import { ContentError, type Place, readSource } from '../content/source.ts';
import { twinMistakes } from '../content/twins.ts';
import { pathText } from '../content/yaml.ts';
import { languages } from '../i18n/lang.ts';
import { activityMistakes } from './check-activities.ts';
import { figureMistakes } from './check-exercise.ts';
import { glossaryMistakes } from './check-glossary.ts';
import { landingMistakes, startMistakes } from './check-lectures.ts';
import { conceptMapMistakes, formulaSheetMistakes } from './check-sheets.ts';
import { mistakesIn } from './check-text.ts';
import { textMistakes } from './rich-text.ts';

/**
 * Every mistake in the course's files, each with its place; none is good news.
 *
 * @param load reads the figures
 */
export async function courseMistakes(load = loadFigures): Promise<ContentError[]> {
  const found: ContentError[] = [];
  const attempt = <T>(read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      found.push(error);
      return undefined;
    }
  };
  let figures: ReadonlyMap<string, Figure>;
  try {
    figures = await load();
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    // Without figures each place that names one would count as a mistake too, and bury this one.
    return [error];
  }
  const course = attempt(readCourse);
  attempt(() => {
    const { value, at } = locatedGlossary();
    found.push(
      ...value.flatMap((term, i) =>
        mistakesInTexts(term, (path) => at([i, ...path]), term.id, figures),
      ),
    );
  });
  attempt(() => {
    const sheet = locatedFormulaSheet();
    found.push(
      ...formulaSheetMistakes(sheet, figures),
      ...sheet.value.flatMap((row, i) =>
        mistakesInTexts({ equal: row.equal }, (path) => sheet.at([i, ...path]), row.id, figures),
      ),
    );
  });
  attempt(() => found.push(...conceptMapMistakes(locatedConceptMap())));
  attempt(() => {
    const { value, at } = locatedMisconceptions();
    found.push(...mistakesInTexts(value, at, 'misconceptions', figures));
    for (const [name, { at: section }] of Object.entries(value))
      found.push(...addressMistakes(section, () => at([name, 'at']), name));
  });
  for (const id of figures.keys())
    attempt(() => found.push(...activityMistakes(locatedActivity(id), figures)));
  attempt(readSlides);
  attempt(() => {
    const { value, at } = locatedCourse();
    found.push(...landingMistakes(value, sectionIds, at));
  });
  attempt(() => found.push(...strangers(readCourse(), exerciseChapters(), chapterFolders())));
  for (const { slug } of course?.chapters ?? []) {
    attempt(() => {
      for (const exercise of readExercises(slug)) {
        const { data, at } = exercise;
        found.push(
          ...mistakesInTexts(data, at, data.id, figures),
          ...figureMistakes(exercise, figures),
          ...addressMistakes(data.mends, () => at(['mends']), data.id),
        );
      }
    });
    if (!attempt(() => stands(slug))) continue;
    for (const lang of languages)
      attempt(() => {
        const source = readSource(chapterFile(slug, `${lang}.mdx`));
        found.push(
          ...mistakesIn({ file: source.file, slug, lang, tree: parseText(source), figures }),
        );
      });
    attempt(() => {
      const record = readChapter(slug);
      if (record)
        found.push(
          ...twinMistakes(record.texts),
          ...sectionMistakes(slug),
          ...startMistakes(slug, sectionIds(slug)),
          ...pictureMistakes(record, figures),
          ...settingMistakes(record, figures),
        );
    });
  }
  attempt(() => found.push(...figuresTwice(readChapters())));
  attempt(() => found.push(...glossaryMistakes()));
  // One broken file is read by many: each mistake is told once.
  return [...new Map(found.map((error) => [error.message, error])).values()];
}

/** What is wrong with the texts in both languages that a value holds, at any depth. */
export function mistakesInTexts(
  value: unknown,
  at: (path: readonly PropertyKey[]) => Place,
  id: string,
  figures: ReadonlyMap<string, Figure>,
  path: readonly PropertyKey[] = [],
): ContentError[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]): ContentError[] => {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    const lang = languages.find((l) => l === key);
    if (lang === undefined || typeof part !== 'string' || path.length === 0)
      return mistakesInTexts(part, at, id, figures, here);
    return textMistakes(part, lang, figures).map(
      (what) => new ContentError(at(here), `${id}: ${pathText(here)}: ${what}`),
    );
  });
}

/** A section that somebody is sent back to, `chapter#section`, and that is not there. */
export function addressMistakes(
  address: string | undefined,
  at: () => Place,
  id: string,
): ContentError[] {
  const [slug = '', section = ''] = address?.split('#') ?? [];
  const slugs = readCourse().chapters.map((c) => c.slug);
  if (address === undefined || (slugs.includes(slug) && sectionIds(slug).includes(section)))
    return [];
  const known = slugs.includes(slug) ? sectionIds(slug).map((s) => `${slug}#${s}`) : slugs;
  return [
    new ContentError(at(), `${id}: there is no section "${address}"; one of ${known.join(', ')}`),
  ];
}

/** Files of exercises and folders of chapters that the course does not name: nothing would show or check them. */
export function strangers(
  { chapters }: Pick<Course, 'chapters'>,
  exercises: readonly string[],
  folders: readonly string[],
): ContentError[] {
  const slugs = chapters.map((c) => c.slug);
  const among = (names: readonly string[], fileOf: (name: string) => string) =>
    names
      .filter((name) => !slugs.includes(name))
      .map(
        (name) =>
          new ContentError(
            { file: fileOf(name) },
            `there is no chapter "${name}"; add it to ${courseFile}, or name this after one of ${slugs.join(', ')}`,
          ),
      );
  return [...among(exercises, exercisesFile), ...among(folders, folderOf)];
}

/** A figure stands once on a page: the one that opens it not in the text, the one of the plate there. */
export function pictureMistakes(
  { chapter: { slug }, texts: { ko } }: Pick<ChapterRecord, 'chapter' | 'texts'>,
  figures: ReadonlyMap<string, Figure>,
  { value: { opens, plate }, at } = locatedOutline(slug),
): ContentError[] {
  const found: ContentError[] = [];
  const note = (path: readonly PropertyKey[], what: string) => {
    found.push(new ContentError(at(path), `${pathText(path)}: ${what}`));
  };
  const known = (
    key: 'opens' | 'plate',
    { figure: id, state }: { figure: string; state: string },
  ) => {
    const figure = figures.get(id);
    const here = ko.figures.includes(id);
    if (!figure || (key === 'plate' && !here))
      note(
        [key, 'figure'],
        `there is no figure "${id}"${key === 'plate' ? ' in the text' : ''}; one of ${[...(key === 'plate' ? ko.figures : figures.keys())].join(', ')}`,
      );
    else if (key === 'opens' && here)
      note(
        [key, 'figure'],
        `${id} stands in the text too; take it out there, or show it as a plate`,
      );
    else
      for (const bad of strangeState(figure, state))
        note([key, 'state'], `${bad} is no state; see src/components/widgets/${id}/state.ts`);
  };
  if (opens) known('opens', opens);
  if (opens && plate) note(['plate'], 'the chapter opens with a figure; leave one of them out');
  else if (plate) known('plate', plate);
  return found;
}

/** An exercise reads the figure that it asks to set from its own page. */
export function settingMistakes(
  { figures: here, exercises }: Pick<ChapterRecord, 'figures' | 'exercises'>,
  figures: ReadonlyMap<string, unknown>,
): ContentError[] {
  return exercises.flatMap(({ data, at }) =>
    data.kind !== 'widget-setting' || !figures.has(data.widget) || here.includes(data.widget)
      ? []
      : new ContentError(
          at(['widget']),
          `${data.id}: widget: ${data.widget} does not stand in this chapter, so it cannot be set there; ${here.length > 0 ? `ask about ${here.join(', ')}` : 'ask another kind of question'}`,
        ),
  );
}

/** A figure stands in one chapter: links to it, its number and its embedded page lead there. */
export function figuresTwice(
  records: readonly Pick<ChapterRecord, 'chapter' | 'figures'>[],
): ContentError[] {
  const home = new Map<string, ChapterRecord['chapter']>();
  return records.flatMap(({ chapter, figures }) =>
    figures.flatMap((id) => {
      const first = home.get(id);
      if (!first) home.set(id, chapter);
      if (!first || first === chapter) return [];
      return new ContentError(
        { file: chapterFile(chapter.slug, 'ko.mdx') },
        `<${pascal(id)} /> stands in chapter ${first.number}, ${first.slug}, already; lead to it with <State of="${id}" set={{ … }}>, or take it out there, in both languages`,
      );
    }),
  );
}

/** What a figure cannot take of a query. */
function strangeState({ id, state }: Figure, query: string): string[] {
  const names = partsOf(query).map(({ name }) => name);
  return [
    ...names.filter(
      (name) => !Object.keys(state.fields).some((field) => name === `${id}.${field}`),
    ),
    ...readAddress(query, id, state).refused.map(({ name, text }) => `${name} = ${text}`),
  ];
}

/** Sections are named alike by headings, slides, exercises and glossary. */
function sectionMistakes(slug: string): ContentError[] {
  const ids = sectionIds(slug);
  const unknown = (place: Place, id: string) =>
    ids.includes(id)
      ? []
      : new ContentError(place, `there is no section "${id}" in ${slug}; one of ${ids.join(', ')}`);
  const rows = readSlides().filter((r) => r.chapter === slug);
  const terms = locatedGlossary();
  return [
    ...rows.flatMap((r) => unknown({ file: slidesFile, line: r.line, column: 1 }, r.section)),
    // A chapter without a lecture needs no rows.
    ...(chapterOf(slug).videos.length === 0 ? [] : ids)
      .filter((id) => !rows.some((r) => r.section === id))
      .map(
        (id) =>
          new ContentError(
            { file: slidesFile },
            `no row for ${slug}#${id}; add one, without a video where the lecture has nothing on it`,
          ),
      ),
    ...readExercises(slug).flatMap(({ data, at }) => unknown(at(['section']), data.section)),
    ...terms.value.flatMap((term, i) => {
      const [chapter, section = ''] = term.at?.split('#') ?? [];
      return chapter === slug ? unknown(terms.at([i, 'at']), section) : [];
    }),
  ];
}
