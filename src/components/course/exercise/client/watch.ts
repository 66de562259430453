const lang = document.documentElement.lang === 'en' ? 'en' : 'ko';
/** What a page says in the other language is not loaded. */
const sentences = () => (lang === 'en' ? import('./en.ts') : import('./ko.ts'));

/** Starts each exercise when it comes near the window, so that a page that is only read loads nothing. */
const start = (part: Element) =>
  Promise.all([import('./start.ts'), sentences()])
    .then(([script, said]) => script.start(part as HTMLElement, said.words))
    .catch(() => part.setAttribute('data-plain', '')); // without the script, hints and solution unfold as on paper

const parts = document.querySelectorAll('[data-exercise], [data-exercise-progress]');
const observer = new IntersectionObserver(
  (seen) => {
    for (const { isIntersecting, target } of seen)
      if (isIntersecting) {
        observer.unobserve(target);
        start(target);
      }
  },
  { rootMargin: '600px' },
);
for (const part of parts) observer.observe(part);
// The network is back: a browser may remember that a file was missing, so the page is loaded again; but no answer is lost.
addEventListener('online', () => {
  const any = (state: string) => document.querySelector(`.exercise[data-${state}]`) !== null;
  if (any('plain') && !any('ready')) location.reload();
});
// The page need not speak for the exercises (src/scripts/watchdog.js): each now says itself what becomes of it.
document.documentElement.dataset.exercises = '';
