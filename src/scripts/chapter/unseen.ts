import { whenAtRest } from '../../components/kit/at-rest.ts';

/**
 * A chapter has ten thousand elements, and a browser goes through all of them whenever a figure moves. Once each
 * block has its place, the blocks out of sight are skipped. Not before: a block that was never laid out has no height,
 * and whoever returns to the middle of a chapter would land elsewhere.
 */
export function skipUnseen(): void {
  const skip = (on: boolean) =>
    document.querySelector('.chapter-body')?.classList.toggle('skips', on);
  const settled = whenAtRest(300, () => skip(true));
  let width = innerWidth;
  addEventListener('resize', () => {
    // A telephone changes its height while it scrolls; only another width sets the lines anew.
    if (innerWidth === width) return;
    width = innerWidth;
    skip(false);
    settled.moved();
  });
  const begin = () => document.fonts.ready.then(settled.moved);
  if (document.readyState === 'complete') begin();
  else addEventListener('load', begin);
}
