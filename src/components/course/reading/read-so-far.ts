import { readPlace } from '../../../scripts/place.ts';
import { progress } from '../exercise/client/progress.ts';

// What was read and solved of each chapter, in words.
function show(): void {
  const place = readPlace();
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
addEventListener('storage', show);
addEventListener('pageshow', show);
