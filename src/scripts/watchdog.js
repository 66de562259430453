// What fails says so. A figure whose files do not arrive (blocked, offline, gone since a new version was published) gets
// the sentence of <NotStarted>; exercises whose script does not arrive are opened by their style sheet.
// This stands in the page itself, since a file could fail as well.
(() => {
  const late = new Set();
  const page = document;
  const reload = () => location.reload();
  let back;
  addEventListener('astro:hydration-error', ({ target }) => {
    // A browser may remember that a file was missing; who has no answer to lose gets the page anew.
    if (back && !page.querySelector('.exercise[data-ready]')) reload();
    if (late.has(target)) return;
    late.add(target);
    const figure = target.closest('figure');
    figure.dataset.failed = '';
    figure.firstElementChild.append(page.getElementById('failed').content.cloneNode(true));
  });
  addEventListener(
    'error',
    ({ target }) => {
      if (target.src) page.documentElement.dataset.failed = origin;
    },
    true,
  );
  // The network is back: what failed starts where it stands.
  addEventListener('online', () => {
    back = true;
    for (const island of late) island.start();
  });
  // Asked for by the reader, the page is loaded again, if there is a host to load it from.
  addEventListener('click', ({ target }) => {
    if (target.matches('.again')) fetch(location, { mode: 'no-cors' }).then(reload);
  });
})();
