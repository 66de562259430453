import { readPlace } from '../../../scripts/place.ts';
import { progress } from '../exercise/client/progress.ts';

// On the pages of the course: where the reader was last, and what was read and solved of each chapter, in words.
const places = [...document.querySelectorAll<HTMLTemplateElement>('template.places')];
/** The link to a section, else to its chapter; undefined where the course has neither any more. */
const linkTo = (place: string, within: Element) =>
  places
    .filter((t) => within.contains(t))
    .flatMap((t) => [...t.content.querySelectorAll<HTMLAnchorElement>('a')])
    .find(({ dataset }) => dataset.place === place);

function show(): void {
  const place = readPlace();
  const [chapter = '', section = ''] = place?.last ?? [];
  for (const line of document.querySelectorAll<HTMLElement>('.reading-on')) {
    const around = line.parentElement as Element;
    const whole = linkTo(chapter, around);
    const found = linkTo(`${chapter}#${section}`, around) ?? whole;
    line.querySelector('a')?.remove();
    line.toggleAttribute('data-shown', found !== undefined);
    if (!found) continue;
    const link = found.cloneNode(true) as HTMLAnchorElement;
    if (found === whole) link.setAttribute('href', `${found.getAttribute('href')}#${section}`);
    line.append(' ', link);
  }
  const solved = progress(() => localStorage);
  for (const line of document.querySelectorAll<HTMLElement>('.road-read')) {
    const { chapter: slug = '', read = '', solved: words = '' } = line.dataset;
    const template = line.nextElementSibling as HTMLTemplateElement;
    const known = new Set(
      [...template.content.querySelectorAll('a')].map((a) => a.dataset.place?.split('#')[1]),
    );
    const sections = (place?.read[slug] ?? []).filter((id) => known.has(id)).length;
    const done = solved.count(slug);
    const said = [
      sections > 0 && read.replace('#', `${sections}`),
      done > 0 && words.replace('#', `${done}`),
    ].filter(Boolean);
    line.textContent = said.join(' ');
    line.toggleAttribute('data-shown', said.length > 0);
  }
}
show();
// From now on it stands where something is said.
delete document.documentElement.dataset.reader;
addEventListener('storage', show);
addEventListener('pageshow', show);
