import { readCourse } from '../src/content/course.ts';
import type { Lang } from '../src/i18n/lang.ts';

/** What a card says: the course's own title, promise and lecturer. */
export function cardWords(lang: Lang) {
  const { title, subtitle, promise, lecturer } = readCourse();
  return {
    title: title[lang],
    subtitle: subtitle[lang],
    promise: promise[lang],
    lecturer: lecturer[lang],
  };
}

/** The name under which a card carries its words, so that a check can see when the course says something else. */
export const cardNote = 'Description';
