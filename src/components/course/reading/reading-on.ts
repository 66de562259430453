import { readPlace } from '../../../scripts/place.ts';

// On the pages of the course: where the reader was last.
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
}
show();
// From now on it stands where something is said.
delete document.documentElement.dataset.reader;
addEventListener('storage', show);
addEventListener('pageshow', show);
