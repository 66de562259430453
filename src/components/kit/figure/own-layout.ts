/**
 * Lets the browser lay out a figure by itself. A number that changes may change the height of all that holds it, so
 * every step of a slider would begin the layout at the page, with all its blocks. A box whose height is given
 * ends that search; its content tells it the height as soon as that changes, before anything is drawn.
 */
export function ownLayout(content: HTMLElement): () => void {
  const island = content.closest<HTMLElement>('astro-island');
  if (!island) return () => {};
  const observer = new ResizeObserver(() => {
    island.style.blockSize = `${content.getBoundingClientRect().height}px`;
    island.dataset.laid = '';
  });
  observer.observe(content);
  return () => {
    observer.disconnect();
    delete island.dataset.laid;
    island.style.blockSize = '';
  };
}
