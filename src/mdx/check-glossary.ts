import { readdirSync } from 'node:fs';
import { activityFile } from '../content/activities.ts';
import { chapterFile, readChapters } from '../content/chapter.ts';
import { courseFile, readCourse } from '../content/course.ts';
import { exerciseChapters, exercisesFile, misconceptionsFile } from '../content/exercises.ts';
import { figureIds } from '../content/figures.ts';
import { glossaryFile, locatedGlossary } from '../content/glossary.ts';
import { ContentError, readSource } from '../content/source.ts';
import { type Lang, languages } from '../i18n/lang.ts';
import { earlyTerms, forbiddenSpellings, saysTerm, wrongParticles } from './check-words.ts';
import { type Prose, proseOfChapter, proseOfScript, proseOfYaml } from './prose.ts';

/** What is wrong with the words of the glossary in the texts of the course, and with what the glossary says of these. */
export function glossaryMistakes(): ContentError[] {
  const { value: terms, at } = locatedGlossary();
  const chapters = readChapters();
  const numbers = new Map(readCourse().chapters.map((c) => [c.slug, c.number]));
  const homeOf = (term: (typeof terms)[number]) => term.at?.split('#') ?? [];
  const introduced = (term: (typeof terms)[number]) => numbers.get(homeOf(term)[0] ?? '');
  const found: ContentError[] = [];
  const seen = new Set<Prose>();
  const spelling = (prose: Prose) => {
    if (seen.has(prose)) return;
    seen.add(prose);
    found.push(...forbiddenSpellings(prose, terms));
    if (prose.lang !== 'en') found.push(...wrongParticles(prose, terms));
  };

  const sentences = (id: string, lang: Lang) =>
    proseOfScript(readSource(`src/components/widgets/${id}/${lang}.ts`), lang);
  for (const lang of languages) {
    const yaml = (file: string) => proseOfYaml(readSource(file), lang);
    const figures = new Map(figureIds().map((id) => [id, sentences(id, lang)]));
    const exercises = new Map(exerciseChapters().map((slug) => [slug, yaml(exercisesFile(slug))]));
    const misconceptions = yaml(misconceptionsFile);
    for (const prose of [yaml(courseFile), yaml(glossaryFile), misconceptions]) spelling(prose);
    for (const prose of [...figures.values(), ...exercises.values()]) spelling(prose);
    for (const id of figures.keys()) spelling(yaml(activityFile(id)));
    for (const record of chapters) {
      const { slug, number } = record.chapter;
      const chapter = proseOfChapter(readSource(chapterFile(slug, `${lang}.mdx`)), lang);
      const outline = yaml(chapterFile(slug, 'outline.yaml'));
      spelling(chapter);
      spelling(outline);
      const reading = { lang, number, chapter, introduced };
      const diagnosed = [
        ...(exercises.get(slug)?.text.matchAll(/misconception: ([a-z0-9-]+)/g) ?? []),
      ].map(([, id = '']) => entryOf(misconceptions, id));
      for (const prose of [
        ...diagnosed,
        chapter,
        outline,
        exercises.get(slug),
        ...record.figures.map((id) => figures.get(id)),
      ])
        if (prose) found.push(...earlyTerms(prose, terms, reading));
      for (const [i, term] of terms.entries()) {
        const [home, section = ''] = homeOf(term);
        if (home === slug && !saysTerm(chapter, section, term, lang))
          found.push(
            new ContentError(
              at([i, 'at']),
              `${term.id}: at: ${chapter.file} has no “${term[lang]}” in the section ${section}; name the section that introduces it`,
            ),
          );
      }
    }
  }
  const shown = chapters.flatMap((record) => record.figures);
  for (const [i, { id, figure }] of terms.entries())
    if (figure !== undefined && !shown.includes(figure))
      found.push(
        new ContentError(
          at([i, 'figure']),
          `${id}: figure: no chapter shows a figure "${figure}"; one of ${shown.join(', ')}`,
        ),
      );
  for (const file of otherTexts()) spelling(proseOfScript(readSource(file)));
  return found;
}

/** One entry of a YAML file that lists its entries by name. */
function entryOf(prose: Prose, id: string): Prose {
  const from = prose.text.search(new RegExp(`^${id}:`, 'm'));
  const rest = prose.text.slice(from + 1).search(/^[a-z]/m);
  const to = rest < 0 ? prose.text.length : from + 1 + rest;
  return { ...prose, words: '\n'.repeat(from) + prose.words.slice(from, to) };
}

/** Modules with sentences that belong to no figure. */
function otherTexts(): string[] {
  const under = (folder: string) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`);
  return [
    ...under('src/components').filter(
      (file) => /(?:^|\/)(?:ko|en|strings|stops)\.ts$/.test(file) && !file.includes('/widgets/'),
    ),
    'src/i18n/ui.ts',
  ];
}
