import { recall } from '../../../../scripts/storage.ts';

const lang = document.documentElement.lang === 'en' ? 'en' : 'ko';
/** What a page says in the other language is not loaded. */
const sentences = () => (lang === 'en' ? import('./en.ts') : import('./ko.ts'));

/** Starts each exercise, or the quiz, when it comes near the window, so that a page that is only read loads nothing. */
const start = (part: HTMLElement) =>
  Promise.all([
    part.dataset.quiz === undefined ? import('./start.ts') : import('./quiz/quiz.ts'),
    sentences(),
  ])
    .then(([script, said]) => script.start(part, said.words))
    .catch(() => part.setAttribute('data-plain', '')); // without the script, hints and solution unfold as on paper

const parts = document.querySelectorAll<HTMLElement>(
  '[data-exercise]:not(.quiz *), [data-exercise-progress], [data-quiz]',
);
const observer = new IntersectionObserver(
  (seen) => {
    for (const { isIntersecting, target } of seen)
      if (isIntersecting) {
        observer.unobserve(target);
        start(target as HTMLElement);
      }
  },
  { rootMargin: '600px' },
);
for (const part of parts) observer.observe(part);
// Who wants to says with each answer how sure it is; nobody else loads what that takes.
const confidence = (asked?: Element) =>
  import('./confidence/confidence.ts').then((it) => it.confidence(asked));
document.addEventListener('click', ({ target }) => {
  const asked = (target as Element).closest('.exercise-confidence :is(button, summary)');
  if (asked) confidence(asked);
});
if (/^{"on":t/.test(recall('course:confidence:v1') ?? '')) confidence();
// The network is back: a browser may remember that a file was missing, so the page is loaded again; but no answer is lost.
addEventListener('online', () => {
  const any = (state: string) => document.querySelector(`.exercise[data-${state}]`) !== null;
  if (any('plain') && !any('ready')) location.reload();
});
// The page need not speak for the exercises (src/scripts/watchdog.js): each now says itself what becomes of it.
document.documentElement.dataset.exercises = '';
