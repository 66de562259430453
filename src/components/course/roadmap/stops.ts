import { stands } from '../../../content/chapter.ts';
import { type Course, courseFile, readCourse } from '../../../content/course.ts';
import { ContentError } from '../../../content/source.ts';
import type { Both, Lang } from '../../../i18n/lang.ts';
import { routes } from '../../../i18n/routes.ts';
import { freePlace, overlapping, type WidePlace } from './ways.ts';

/** What a chapter brings in from outside the course. */
export interface Prerequisite {
  readonly name: Both<string>;
  readonly video?: string;
}
const logarithm: Prerequisite = { name: { ko: '로그', en: 'logarithm' } };
const expectedValue: Prerequisite = {
  name: { ko: '기댓값', en: 'expected value' },
  video: 'nvHyIScyQxs',
};
const softmax: Prerequisite = {
  name: { ko: '소프트맥스', en: 'softmax' },
  video: 'V0uyiu6X4Zs',
};

export interface Stop {
  readonly slug: string;
  /** Where it stands on the map of a wide page. The lines to it follow from what the chapter needs (ways.ts). */
  readonly wide: WidePlace;
  /** The idea that the chapter gives. */
  readonly idea: Both<string>;
  /** How it is made from earlier ideas. */
  readonly how: Both<string>;
  /** Its formula: for the list in TeX, for the map as [text, is it a letter]. */
  readonly tex?: string;
  readonly formula?: readonly (readonly [string, boolean])[];
  readonly of?: 'h' | 'loss';
  readonly brings?: Prerequisite;
  /** Earlier chapters from which a line leads here whatever the needs say, each with its words, a line of text each. */
  readonly ways?: Readonly<Record<string, Both<readonly string[]>>>;
}
const stops: readonly Stop[] = [
  {
    slug: 'orientation',
    wide: { x: 8.5, y: 268 },
    idea: { ko: '오리엔테이션', en: 'Orientation' },
    how: { ko: '함께 줄어드는 세 값', en: 'three numbers that fall together' },
  },
  {
    slug: 'information',
    wide: { x: 8.5, y: 112 },
    idea: { ko: '정보량', en: 'Information' },
    how: { ko: '결과 하나의 놀람', en: 'the surprise of one outcome' },
    tex: '\\h{-\\log p}',
    formula: [
      ['−log ', false],
      ['p', true],
    ],
    of: 'h',
    brings: logarithm,
    ways: { orientation: { ko: [], en: [] } },
  },
  {
    slug: 'information-entropy',
    wide: { x: 34, y: 112 },
    idea: { ko: '엔트로피', en: 'Entropy' },
    how: { ko: '정보량의 평균', en: 'the average of information' },
    tex: '\\h{H(p)}',
    formula: [
      ['H', true],
      ['(', false],
      ['p', true],
      [')', false],
    ],
    of: 'h',
    brings: expectedValue,
    ways: { information: { ko: ['평균'], en: ['average'] } },
  },
  {
    slug: 'entropy-in-deep-learning',
    wide: { x: 49.5, y: 268, half: 12.5 },
    idea: { ko: '출력의 엔트로피', en: 'Entropy of an output' },
    how: { ko: '신경망이 내는 분포의 엔트로피', en: 'entropy of what a network answers' },
    brings: softmax,
  },
  {
    slug: 'entropy-loss',
    wide: { x: 65, y: 112 },
    idea: { ko: '교차 엔트로피', en: 'Cross entropy' },
    how: { ko: '다른 분포로 낸 평균', en: 'average under another distribution' },
    tex: '\\loss{H(p, q)}',
    ways: {
      'information-entropy': {
        ko: ['다른 분포로', '평균'],
        en: ['average', 'under another', 'distribution'],
      },
    },
    formula: [
      ['H', true],
      ['(', false],
      ['p', true],
      [', ', false],
      ['q', true],
      [')', false],
    ],
    of: 'loss',
  },
  {
    slug: 'kl-divergence',
    wide: { x: 91.5, y: 112 },
    idea: { ko: 'KL\u00a0발산', en: 'KL\u00a0divergence' },
    how: { ko: '교차 엔트로피 − 엔트로피', en: 'cross entropy minus entropy' },
    tex: '\\loss{D(p \\,\\|\\, q)}',
    ways: {
      'entropy-loss': { ko: ['차이'], en: ['difference'] },
      'information-entropy': { ko: ['엔트로피를 빼기'], en: ['minus entropy'] },
    },
    formula: [
      ['D', true],
      ['(', false],
      ['p', true],
      [' ‖ ', false],
      ['q', true],
      [')', false],
    ],
    of: 'loss',
  },
  {
    slug: 'summary',
    wide: { x: 91.5, y: 268 },
    idea: { ko: '요약', en: 'Summary' },
    how: { ko: '한데 모은 식', en: 'all formulas on one page' },
  },
];

const stopsFile = 'src/components/course/roadmap/stops.ts';

/**
 * What keeps the stops from being a map of these chapters.
 *
 * @returns the first mistake with its way out, or undefined
 */
export function stopMistake(
  { chapters }: Pick<Course, 'chapters'>,
  among: readonly Stop[] = stops,
): ContentError | undefined {
  const mistake = (what: string) => new ContentError({ file: stopsFile }, what);
  const slugs = chapters.map((c) => c.slug);
  const lacking = slugs.find((slug) => !among.some((stop) => stop.slug === slug));
  if (lacking) {
    const { x, y } = freePlace(among.map((stop) => stop.wide));
    return mistake(
      `the map of the ideas has no stop for the chapter "${lacking}"; add { slug: '${lacking}', wide: { x: ${x}, y: ${y} }, idea: { ko, en }, how: { ko, en } }: there is room at that place, and the lines to it follow from its needs in ${courseFile}`,
    );
  }
  for (const { slug, ways = {} } of among)
    for (const [key, of] of [['stop', slug], ...Object.keys(ways).map((from) => ['way', from])])
      if (!slugs.includes(of as string))
        return mistake(
          `the ${key} "${of}" is no chapter of ${courseFile}; take it out, or name it after one of ${slugs.join(', ')}`,
        );
  const pair = overlapping(among);
  return pair
    ? mistake(`the stops ${pair.join(' and ')} overlap on the wide map; move one of them`)
    : undefined;
}

/** The chapters in order, each with its stop. */
export function placesOf(lang: Lang) {
  const course = readCourse();
  const mistake = stopMistake(course);
  if (mistake) throw mistake;
  return course.chapters.map((chapter) => ({
    ...(stops.find((x) => x.slug === chapter.slug) as Stop),
    needs: chapter.needs,
    title: chapter.title[lang],
    number: String(chapter.number).padStart(2, '0'),
    href: stands(chapter.slug) ? routes.chapter(lang, chapter.slug) : undefined,
    videos: chapter.videos,
  }));
}
export type Place = ReturnType<typeof placesOf>[number];
