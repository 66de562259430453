import { chapterOf } from '../../content/course.ts';
import { fileHref, leansOn, treatedIn, type Video, watch } from '../../content/lectures.ts';
import { clock } from '../../content/starts.ts';
import type { Lang } from '../../i18n/lang.ts';
import { routes } from '../../i18n/routes.ts';
import { shareWords } from '../kit/figure/share-words.ts';
import { sectionLink } from './section-link.ts';

interface Words {
  companion: string;
  treats: string;
  before: string;
  slides: string;
  program: string;
}
const words: Record<Lang, Words> = {
  ko: {
    companion: '이 강의와 함께 읽는 글, 움직이는 그림, 문제',
    treats: '이 강의가 다루는 절',
    before: '먼저 보면 좋은 강의',
    slides: '슬라이드',
    program: '실습 코드',
  },
  en: {
    companion: 'Text, figures to move and exercises for this lecture',
    treats: 'Sections on this lecture',
    before: 'Earlier lectures that it leans on',
    slides: 'Slides',
    program: 'Program',
  },
};

/** YouTube takes no more signs than these, and neither < nor >. */
export const mostSigns = 5000;

/**
 * What can be pasted below a video: short addresses of its chapter and of each section that it treats, with the moments
 * where they are known, so that the host makes them chapters of the video.
 *
 * @param site the address of the host, for addresses that work anywhere
 */
export function descriptionOf(video: Video, slug: string, lang: Lang, site: URL | string): string {
  const t = words[lang];
  const short = (chapter: string, section?: string) =>
    new URL(routes.shortIn(lang, chapterOf(chapter).number), site).href +
    (section === undefined ? '' : `#${section}`);
  const sections = treatedIn(video).map(({ slug: chapter, section, start }) => {
    const { number, title } = sectionLink(lang, `${chapter}#${section}`);
    return `${start === undefined ? '' : `${clock(start)} `}${number} ${title}\n${short(chapter, section)}`;
  });
  const earlier = leansOn(video).map(({ id, title }) => `${title[lang]}: ${watch(id)}`);
  const parts = [
    `${shareWords[lang].course}\n${t.companion}: ${short(slug, video.at)}`,
    `${t.treats}\n${sections.join('\n')}`,
    ...(earlier.length > 0 ? [`${t.before}\n${earlier.join('\n')}`] : []),
    `${video.slides.endsWith('.py') ? t.program : t.slides}: ${fileHref(video.slides)}`,
  ];
  return parts
    .join('\n\n')
    .replace(/[\u2060]/g, '')
    .replaceAll('\u00a0', ' ');
}
