import { readChapters } from './chapter.ts';
import { type Course, courseFile, readCourse } from './course.ts';
import { readOutline } from './outline.ts';
import { readSlides, type SlideRow, slidesFile, slidesOf } from './slides.ts';
import type { Starts } from './starts.ts';

/** Which lecture a section accompanies, and which sections a lecture treats. */

export type Video = Course['chapters'][number]['videos'][number];
export type Earlier = Course['earlier'][number];

/** What one lecture has on a section. */
export interface Source {
  /** Of the series; else `earlier` is a lecture before it. */
  readonly video?: Video | undefined;
  readonly earlier?: Earlier | undefined;
  /** Seconds from its beginning, where somebody has written them down. */
  readonly start?: number | undefined;
  /** Its slides and programs, each with the pages on the section. */
  readonly files: readonly File[];
}
interface File {
  readonly href: string;
  /** First and last page of each part; none: a program. */
  readonly pages: readonly (readonly [first: string, last: string])[];
}

/** Where a video is to be seen, from a moment on. */
export const watch = (id: string, start = 0): string =>
  `https://youtu.be/${id}${start > 0 ? `?t=${start}` : ''}`;

/** The address of slides or of a program, as the table of slides names the file. */
export function fileHref(file: string): string {
  const { slides, earlierSlides } = readCourse();
  return encodeURI((file.includes('/') ? earlierSlides : slides) + file);
}

/** The lectures on a section, each once, in the order of the table of slides. */
export const sourcesOf = (slug: string, section: string): readonly Source[] =>
  sourcesIn(slidesOf(slug, section), readOutline(slug).starts[section]);

/** @throws Error if the course knows no such video */
export function sourcesIn(rows: readonly SlideRow[], starts: Starts = {}): readonly Source[] {
  const course = readCourse();
  const videos = course.chapters.flatMap((c) => c.videos);
  return [...Map.groupBy(rows, (row) => row.video)].map(([id, own]): Source => {
    const video = videos.find((v) => v.id === id);
    const earlier = course.earlier.find((e) => e.id === id);
    if (!video && !earlier)
      throw new Error(
        `${slidesFile} names the video ${id}, which ${courseFile} lacks; add it to its chapter or to "earlier"`,
      );
    return {
      video,
      earlier,
      start: video && (starts[video.label] ?? starts['']),
      files: [...Map.groupBy(own, (row) => row.file)].map(([file, parts]) => ({
        href: fileHref(file),
        pages: joined(parts.filter(({ first }) => first !== '')),
      })),
    };
  });
}

/** Pages in as few parts as there are: 2–3 and 4 are 2–4. */
function joined(rows: readonly SlideRow[]): File['pages'] {
  const parts: [string, string][] = [];
  for (const { first, last } of rows) {
    const before = parts.at(-1);
    if (before && Number(before[1]) + 1 === Number(first)) before[1] = last;
    else parts.push([first, last]);
  }
  return parts;
}

/** A section that a lecture treats. */
export interface Treated extends Source {
  readonly slug: string;
  readonly section: string;
}

/** What a lecture treats, in its own order as far as times and pages tell it. */
export function treatedIn(video: Video): readonly Treated[] {
  const all = readChapters().flatMap(({ chapter: { slug }, texts }) =>
    texts.ko.sections.flatMap(({ id: section }) =>
      sourcesOf(slug, section)
        .filter((source) => source.video?.id === video.id)
        .map((source) => ({ ...source, slug, section })),
    ),
  );
  const page = ({ files }: Source) =>
    Math.min(...files.flatMap(({ pages }) => pages.map(([first]) => Number(first))));
  const timed = all.every(({ start }) => start !== undefined);
  return timed
    ? all.toSorted((a, b) => (a.start ?? 0) - (b.start ?? 0))
    : all.toSorted((a, b) => (page(a) < page(b) ? -1 : page(a) > page(b) ? 1 : 0));
}

/** The earlier lectures that the sections of a lecture lean on. */
export const leansOn = (video: Video): readonly Earlier[] => [
  ...new Set(
    treatedIn(video).flatMap(({ slug, section }) => {
      const sources = sourcesOf(slug, section);
      // Where two lectures treat a section, the first one opens it.
      const first = sources.find((source) => source.video)?.video?.id === video.id;
      return first ? sources.flatMap(({ earlier }) => earlier ?? []) : [];
    }),
  ),
];

/** The sections that lean on an earlier lecture. */
export const leaning = ({ id }: Earlier): readonly { slug: string; section: string }[] => [
  ...new Map(
    readSlides()
      .filter((row) => row.video === id)
      .map(({ chapter: slug, section }) => [`${slug}#${section}`, { slug, section }]),
  ).values(),
];
