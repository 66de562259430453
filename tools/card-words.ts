import { readChapters } from '../src/content/chapter.ts';
import { readCourse } from '../src/content/course.ts';
import { type Lang, languages } from '../src/i18n/lang.ts';

/** What the card of the course says: its own title, promise and lecturer. */
export function cardWords(lang: Lang) {
  const { title, subtitle, promise, lecturer } = readCourse();
  return {
    title: title[lang],
    subtitle: subtitle[lang],
    promise: promise[lang],
    lecturer: lecturer[lang],
  };
}

/** The card of a chapter: what it says, and the figure that it shows with its state. */
export function chapterCards() {
  const { title, lecturer } = readCourse();
  return readChapters().flatMap(({ chapter, outline }) => {
    const shown = outline.opens ?? outline.plate;
    return languages.map((lang) => ({
      file: `public/cards/${chapter.slug}-${lang}.png`,
      lang,
      words: {
        number: String(chapter.number).padStart(2, '0'),
        title: chapter.title[lang],
        promise: outline.promise[lang],
        course: title[lang],
        lecturer: lecturer[lang],
        shown: shown && { figure: shown.figure, state: shown.state },
      },
    }));
  });
}

/** The name under which a card carries its words, so that a check can see when the course says something else. */
export const cardNote = 'Description';
