import { slugHere } from '../slug.ts';

/** A sheet with the short address of the chapter or of one of its sections, its code, and how to cite it. */
export function shareChapter(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-share]');
  if (!button) return;
  button.hidden = false;
  button.addEventListener('click', async () => {
    const sheet = await import('../../components/kit/figure/share.ts').catch(() => undefined);
    // Its file did not arrive; the short address stands beside the button.
    if (!sheet) {
      button.hidden = true;
      return;
    }
    const title = document.querySelector('.chapter-title')?.textContent ?? '';
    const address = new URL(button.dataset.share ?? '', location.href).href;
    const sections = document.querySelectorAll<HTMLAnchorElement>('.chapter-side .contents a');
    sheet.share({
      title,
      places: [
        { name: title, address },
        ...[...sections].map((a) => ({ name: a.textContent ?? '', address: address + a.hash })),
      ],
      key: slugHere(),
    });
  });
}
