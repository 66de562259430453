import { readSeen } from './seen.ts';

// Where the reader has been, said in words on the map, in its list and in one sentence.
const map = document.querySelector<HTMLElement>('.roadmap');
if (map) {
  const sentence = map.querySelector<HTMLElement>('[data-seen-sentence]');
  const show = () => {
    const seen = new Set(readSeen());
    const met = new Set<string>();
    for (const mark of map.querySelectorAll('[data-seen]')) {
      const slug = mark.getAttribute('data-seen') ?? '';
      mark.toggleAttribute('data-met', seen.has(slug));
      if (seen.has(slug)) met.add(slug);
    }
    if (!sentence) return;
    sentence.hidden = met.size === 0;
    sentence.textContent = (sentence.dataset.seenSentence ?? '').replace('{n}', String(met.size));
  };
  show();
  // Another tab may have read on, and the page may come back from the history as it was.
  addEventListener('storage', show);
  addEventListener('pageshow', show);
}
