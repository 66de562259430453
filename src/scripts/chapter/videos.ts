/** A video is asked for only by a click. Whether it then plays, nobody tells: its link stays beside its title. */
export function playVideos(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-video]')) {
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      const frame = document.createElement('iframe');
      frame.src = `https://www.youtube-nocookie.com/embed/${link.dataset.video}?autoplay=1`;
      frame.allow = 'autoplay; fullscreen; picture-in-picture';
      frame.title = link.querySelector('.sr')?.textContent ?? '';
      const box = document.createElement('div');
      box.className = 'video-frame';
      box.append(frame);
      const out = document.createElement('a');
      out.href = link.href;
      out.append(link.querySelector('.video-host')?.textContent ?? '');
      link.parentElement?.querySelector('.video-title')?.append(' ', out);
      link.replaceWith(box);
      frame.focus();
    });
  }
}
