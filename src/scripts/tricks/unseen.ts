import { whenAtRest } from '../../components/kit/motion/at-rest.ts';

const classes = document.documentElement.classList;

/**
 * A chapter has ten thousand elements, and a browser goes through all of them whenever a figure moves. So a run of text
 * (src/mdx/rehype-runs.ts) that is out of sight may be skipped (content-visibility) once it has its place. Not before:
 * the height of a block that was never laid out is a guess, and whoever returns to the middle of a chapter would land elsewhere.
 * None is told so in sight, where the browser would count it as a movement of the page. And no figure is: a press that
 * comes with a jump would find it without its parts.
 *
 * Only who comes to the top of a chapter (arriving.js) has it the other way round: skipped at first, so that
 * the top appears at once, and given its place run by run while the reader reads.
 */
export function skipUnseen(): void {
  const blocks = document.querySelectorAll<HTMLElement>('.chapter-body > :not(h2, .figure)');
  const observer = new IntersectionObserver(
    (seen) => {
      for (const { target, isIntersecting } of seen) {
        if (isIntersecting) continue;
        target.classList.add('skippable');
        observer.unobserve(target);
      }
    },
    { rootMargin: '100%' },
  );
  const settled = whenAtRest(300, () => {
    for (const block of blocks) observer.observe(block);
  });
  let width = innerWidth;
  addEventListener('resize', () => {
    // A telephone changes its height while it scrolls; only another width sets the lines anew.
    if (innerWidth === width) return;
    width = innerWidth;
    observer.disconnect();
    classes.remove('arriving'); // a run that has no place yet must not be skipped for good
    for (const block of blocks) block.classList.remove('skippable');
    settled.moved();
  });
  const begin = () => document.fonts.ready.then(settled.moved);
  placeEach(document.querySelectorAll('.chapter-body > .run'), () => {
    if (document.readyState === 'complete') begin();
    else addEventListener('load', begin);
  });
}

/** One block an idle moment, from the top: what lies above the reader has its height first. */
function placeEach(blocks: Iterable<HTMLElement>, done: () => void): void {
  const left = [...blocks];
  const next = () => {
    const block = classes.contains('arriving') ? left.shift() : undefined;
    if (!block) {
      classes.remove('arriving');
      return done();
    }
    block.classList.add('placed');
    void block.offsetHeight; // laid out here, in its own moment
    requestIdleCallback(next);
  };
  next();
}
