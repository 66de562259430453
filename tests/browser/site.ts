import { existsSync, readdirSync } from 'node:fs';
import { readCourse } from '../../src/content/course.ts';
import { figureIds } from '../../src/content/figures.ts';

const first = Number(process.env.TEST_PORT ?? 4610);
/** `open` serves the same files as `root`, to pages of every origin. */
export const ports = { root: first, base: first + 1, open: first + 2 };
export const basePath = '/course/';
export const langs = ['ko', 'en'] as const;

/** Every page of the built site, found in its files: no list is kept by hand. */
export const pages: readonly string[] = existsSync('dist')
  ? readdirSync('dist', { recursive: true, encoding: 'utf8' })
      .filter((f) => f.endsWith('index.html'))
      .map((f) => `/${f.replace(/index\.html$/, '')}`)
      .sort()
  : [];

/** Pages that people read: not the embeds, not the short addresses that lead on. */
export const read = pages.filter((p) => !/^\/embed\/|\/\d+\/$|\/w\/[\w-]+\/$/.test(p));

/** Those that are chapters. */
export const chapters = read.filter((p) =>
  langs.some((lang) => readCourse().chapters.some(({ slug }) => p === `/${lang}/${slug}/`)),
);

/** Each chapter in one of its languages, the next one in the other; another turn gives the other half. */
export const chaptersInTurn = (turn = 0): readonly string[] =>
  chapters.filter((address, i) => {
    const chapter = i % (chapters.length / langs.length);
    return address.startsWith(`/${langs[(chapter + turn) % langs.length]}/`);
  });

export const figures: readonly string[] = figureIds();
