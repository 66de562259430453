import { type Course, courseFile } from '../content/course.ts';
import { sourcesIn } from '../content/lectures.ts';
import { locatedOutline } from '../content/outline.ts';
import { type SlideRow, slidesOf } from '../content/slides.ts';
import { ContentError, type Place } from '../content/source.ts';

/** A time belongs to a section that is there, and to a lecture that treats it. */
export function startMistakes(
  slug: string,
  sections: readonly string[],
  rowsOf: (section: string) => readonly SlideRow[] = (section) => slidesOf(slug, section),
  { value: { starts }, at } = locatedOutline(slug),
): ContentError[] {
  return Object.entries(starts).flatMap(([section, times]): ContentError[] => {
    const wrong = (what: string, path: readonly string[] = []) => [
      new ContentError(at(['starts', section, ...path]), `starts.${section}: ${what}`),
    ];
    if (!sections.includes(section))
      return wrong(`there is no section "${section}" in ${slug}; one of ${sections.join(', ')}`);
    const labels = sourcesIn(rowsOf(section)).flatMap(({ video }) => video?.label ?? []);
    if (labels.length === 0)
      return wrong('no lecture treats this section, says the table of slides; leave its time out');
    const one = labels.map((label) => `${label}: 5:12`).join(', ');
    return Object.keys(times).flatMap((label) => {
      if (label === '' && labels.length > 1)
        return wrong(`lectures ${labels.join(' and ')} treat it; write { ${one} }`);
      if (label === '' || labels.includes(label)) return [];
      return wrong(
        `lecture "${label}" does not treat it; one of ${labels.map((l) => `'${l}'`).join(', ')}, in quotes`,
        [label],
      );
    });
  });
}

/** The section that the description of a lecture leads to. */
export function landingMistakes(
  { chapters }: Pick<Course, 'chapters'>,
  sectionsOf: (slug: string) => readonly string[],
  at: (path: readonly PropertyKey[]) => Place = () => ({ file: courseFile }),
): ContentError[] {
  return chapters.flatMap(({ slug, videos }, i) =>
    videos.flatMap((video, j) => {
      if (video.at === undefined || sectionsOf(slug).includes(video.at)) return [];
      return new ContentError(
        at(['chapters', i, 'videos', j, 'at']),
        `lecture ${video.label}: at: there is no section "${video.at}" in ${slug}; one of ${sectionsOf(slug).join(', ')}`,
      );
    }),
  );
}
