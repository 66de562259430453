import { stands } from '../../../content/chapter.ts';
import { readCourse } from '../../../content/course.ts';
import type { Both, Lang } from '../../../i18n/lang.ts';
import { routes } from '../../../i18n/routes.ts';

/** What a chapter brings in from outside the course. */
export interface Prerequisite {
  readonly name: Both<string>;
  readonly video?: string;
}
export const logarithm: Prerequisite = { name: { ko: '로그', en: 'logarithm' } };
export const expectedValue: Prerequisite = {
  name: { ko: '기댓값', en: 'expected value' },
  video: 'nvHyIScyQxs',
};
export const softmax: Prerequisite = {
  name: { ko: '소프트맥스', en: 'softmax' },
  video: 'V0uyiu6X4Zs',
};

export interface Stop {
  readonly slug: string;
  /** Where it stands on the map of a wide page (Wide.astro): x in percent of the width, y in pixels. */
  readonly wide: { readonly x: number; readonly y: number };
  /** The idea that the chapter gives. */
  readonly idea: Both<string>;
  /** How it is made from earlier ideas. */
  readonly how: Both<string>;
  /** Its formula: for the list in TeX, for the map as [text, is it a letter]. */
  readonly tex?: string;
  readonly formula?: readonly (readonly [string, boolean])[];
  readonly of?: 'h' | 'loss';
  readonly brings?: Prerequisite;
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
  },
  {
    slug: 'entropy-in-deep-learning',
    wide: { x: 49.5, y: 268 },
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

/** The chapters in order, each with its stop. */
export function placesOf(lang: Lang) {
  const { chapters } = readCourse();
  return chapters.map((chapter) => {
    const stop = stops.find((x) => x.slug === chapter.slug);
    if (!stop || stops.length !== chapters.length)
      throw new Error(
        `src/components/course/roadmap/stops.ts: the chapters of src/content/course.yaml and the stops of the map differ at "${chapter.slug}"; give each chapter one stop, and leave none without a chapter`,
      );
    return {
      ...stop,
      needs: chapter.needs,
      title: chapter.title[lang],
      number: String(chapter.number).padStart(2, '0'),
      href: stands(chapter.slug) ? routes.chapter(lang, chapter.slug) : undefined,
      videos: chapter.videos,
    };
  });
}
export type Place = ReturnType<typeof placesOf>[number];
