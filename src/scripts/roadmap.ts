import { readOpened, wasPutAside } from './opened.ts';

// Where the reader has been, said in words on the map, in its list and in one sentence.
const map = document.querySelector<HTMLElement>('.roadmap');
if (map) {
  const sentence = map.querySelector<HTMLElement>('[data-opened-sentence]');
  const show = () => {
    const opened = new Set(readOpened());
    const met = new Set<string>();
    for (const mark of map.querySelectorAll<HTMLElement | SVGElement>('[data-opened]')) {
      const slug = mark.dataset.opened as string;
      if (mark.toggleAttribute('data-met', opened.has(slug))) met.add(slug);
    }
    if (!sentence) return;
    const { openedSentence = '', putAside = '' } = sentence.dataset;
    sentence.hidden = met.size === 0;
    sentence.textContent = `${openedSentence.replace('{n}', `${met.size}`)} ${wasPutAside() ? putAside : ''}`;
  };
  show();
  // Another tab may have read on, and the page may come back from the history as it was.
  addEventListener('storage', show);
  addEventListener('pageshow', show);
}
