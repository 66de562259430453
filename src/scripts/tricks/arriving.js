// Before the first paint: who comes to the top of a chapter need not wait for the layout of the parts below
// (unseen.ts). Who comes to a place in it, or back to it, does: a place is where all above it says.
// So does who leaves the top, by a link or by scrolling. What is in sight then stays where it is: a browser's own
// anchoring does not hold what content-visibility moves.
(() => {
  const way = performance.getEntriesByType('navigation')[0]?.type;
  if (way !== 'navigate' || location.hash || !window.requestIdleCallback) return;
  const classes = document.documentElement.classList;
  classes.add('arriving');
  const whole = () => {
    if (!classes.contains('arriving')) return;
    const seen = [...document.querySelectorAll('.chapter-body > *')].find(
      (block) => block.getBoundingClientRect().bottom > innerHeight / 2,
    );
    const top = () => seen?.getBoundingClientRect().top ?? 0;
    const before = top();
    classes.remove('arriving');
    const moved = top() - before;
    if (moved) scrollBy({ top: moved, behavior: 'instant' });
  };
  addEventListener('scroll', whole);
  addEventListener(
    'click',
    ({ target }) => target.closest?.('a[href*="#"]:not(.term)') && whole(),
    true,
  );
})();
