/**
 * A video is asked for only by a click. Whether it then plays, nobody tells: its link stays beside it. The lectures of a
 * chapter play where their stills are; from the line below a heading, in the section that they treat, from that moment on.
 */
export function playVideos(): void {
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>(
      'a[data-video], a[data-moment]',
    );
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (link.dataset.video) playInPlace(link);
    else playBeside(link);
  });
}

function playInPlace(link: HTMLAnchorElement): void {
  const box = document.createElement('div');
  box.className = 'video-frame';
  const name = link.querySelector('.sr')?.textContent ?? '';
  const frame = frameOf(link.dataset.video ?? '', null, name);
  box.append(frame);
  const out = document.createElement('a');
  out.href = link.href;
  out.append(link.querySelector('.video-host')?.textContent ?? '');
  link.parentElement?.querySelector('.video-title')?.append(' ', out);
  link.replaceWith(box);
  frame.focus();
}

/** One panel at a time, below the line that it was asked for in. */
function playBeside(link: HTMLAnchorElement): void {
  const template = document.querySelector<HTMLTemplateElement>('#video-panel');
  const panel = template?.content.firstElementChild?.cloneNode(true) as HTMLElement | undefined;
  const line = link.closest('p');
  if (!panel || !line) return;
  document.querySelector('.video-panel')?.remove();
  const [box, name, onHost, close] = panel.querySelectorAll<HTMLElement>(
    '.video-frame, b, a, button',
  );
  const title = link.textContent ?? '';
  const { pathname, searchParams } = new URL(link.href);
  const frame = frameOf(pathname.slice(1), searchParams.get('t'), title);
  box?.append(frame);
  name?.append(title);
  onHost?.setAttribute('href', link.href);
  close?.addEventListener('click', () => {
    panel.remove();
    link.focus();
  });
  line.after(panel);
  frame.focus();
}

function frameOf(id: string, start: string | null, title: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.src = `https://www.youtube-nocookie.com/embed/${id}?autoplay=1${start ? `&start=${start}` : ''}`;
  frame.allow = 'autoplay; fullscreen; picture-in-picture';
  frame.title = title;
  return frame;
}
