/** A glossary term opens its entry under the paragraph; Escape closes it and the focus returns. */
export function openTerms(): void {
  let panel: HTMLElement | undefined;
  let opener: HTMLElement | undefined;
  const close = (refocus: boolean) => {
    panel?.remove();
    opener?.setAttribute('aria-expanded', 'false');
    if (refocus) opener?.focus();
    panel = undefined;
    opener = undefined;
  };
  for (const term of document.querySelectorAll<HTMLAnchorElement>('a.term')) {
    term.setAttribute('role', 'button');
    term.setAttribute('aria-expanded', 'false');
    term.addEventListener('keydown', (event) => {
      if (event.key === ' ') {
        event.preventDefault();
        term.click();
      }
    });
    term.addEventListener('click', (event) => {
      const entry = document.getElementById(`term-${term.dataset.term}`);
      if (!entry) return;
      event.preventDefault();
      const again = opener === term;
      close(false);
      if (again) return;
      const block = term.closest('p, li, table, summary, dd') ?? term;
      panel = document.createElement('div');
      panel.className = 'term-panel';
      panel.setAttribute('role', 'note');
      const head = document.createElement('p');
      head.className = 'term-head';
      const [name, ...more] = [...(entry.querySelector('dt')?.childNodes ?? [])].filter((n) =>
        n.textContent?.trim(),
      );
      const bold = document.createElement('b');
      bold.textContent = name?.textContent?.trim() ?? '';
      head.append(bold, ...more.map((n) => n.cloneNode(true)));
      const body = document.createElement('p');
      body.append(
        ...[...(entry.querySelector('dd')?.childNodes ?? [])].map((n) => n.cloneNode(true)),
      );
      panel.append(head, body);
      // In the margin it begins beside the paragraph, else it stands under it.
      const beside = matchMedia('(width >= 80em)').matches;
      const whole = block.closest('ul, ol, table, summary') ?? block;
      if (beside && whole.parentElement?.matches('.run')) whole.before(panel);
      else whole.after(panel);
      term.setAttribute('aria-expanded', 'true');
      opener = term;
    });
  }
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && panel) close(true);
  });
}
