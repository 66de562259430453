// Before the first paint: who comes to the top of a chapter need not wait for the layout of the parts below
// (src/scripts/chapter/unseen.ts). Who comes to a place in it, or back to it, does: a place is where all above it says.
// So does who leaves the top by a link, at the moment of the click.
(() => {
  const way = performance.getEntriesByType('navigation')[0]?.type;
  if (way !== 'navigate' || location.hash || !CSS.supports('overflow-anchor', 'auto')) return;
  const root = document.documentElement.classList;
  root.add('arriving');
  const leaves = (event) => event.target.closest?.('a[href*="#"]') && root.remove('arriving');
  addEventListener('click', leaves, true);
})();
