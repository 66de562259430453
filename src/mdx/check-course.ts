import { chapterFile, readChapter, sectionIds, stands } from '../content/chapter.ts';
import { parseText } from '../content/chapter-text.ts';
import { readCourse } from '../content/course.ts';
import { exerciseChapters, exercisesFile, readExercises } from '../content/exercises.ts';
import { type Figure, loadFigures } from '../content/figure-modules.ts';
import { locatedGlossary } from '../content/glossary.ts';
import { readSlides, slidesFile } from '../content/slides.ts';
import { ContentError, type Place, readSource } from '../content/source.ts';
import { twinMistakes } from '../content/twins.ts';
import { languages } from '../i18n/lang.ts';
import { mistakesIn } from './check-text.ts';

/** Every mistake in the course's files, each with its place; none is good news. */
export async function courseMistakes(): Promise<ContentError[]> {
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
  let figures: ReadonlyMap<string, Figure> = new Map();
  try {
    figures = await loadFigures();
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    found.push(error);
  }
  const course = attempt(readCourse);
  attempt(locatedGlossary);
  attempt(readSlides);
  attempt(() => found.push(...strangers()));
  for (const { slug } of course?.chapters ?? []) {
    attempt(() => readExercises(slug));
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
      if (record) found.push(...twinMistakes(record.texts), ...sectionMistakes(slug));
    });
  }
  // One broken file is read by many: each mistake is told once.
  return [...new Map(found.map((error) => [error.message, error])).values()];
}

/** Files of exercises that belong to no chapter. */
function strangers(): ContentError[] {
  const slugs = readCourse().chapters.map((c) => c.slug);
  return exerciseChapters()
    .filter((chapter) => !slugs.includes(chapter))
    .map(
      (chapter) =>
        new ContentError(
          { file: exercisesFile(chapter) },
          `there is no chapter "${chapter}"; name the file after one of ${slugs.join(', ')}`,
        ),
    );
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
    ...ids
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
