/**
 * A glossary term opens what it means beside its paragraph. The focus goes there, so that it is read aloud and its links
 * come next; Escape, the button and the term itself close it, and the focus returns.
 */
export function openTerms(): void {
  const { entry: entryWord, close: closeWord } =
    document.querySelector<HTMLElement>('.terms')?.dataset ?? {};
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
    const entry = document.getElementById(`term-${term.dataset.term}`);
    if (!entry) continue;
    term.setAttribute('role', 'button');
    term.setAttribute('aria-expanded', 'false');
    term.addEventListener('keydown', (event) => {
      if (event.key === ' ') {
        event.preventDefault();
        term.click();
      }
    });
    term.addEventListener('click', (event) => {
      // Else it is a link like any other.
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      const again = opener === term;
      close(again);
      if (again) return;
      panel = panelOf(entry);
      const links = panel.lastElementChild as HTMLElement;
      const whole = document.createElement('a');
      whole.href = term.href;
      whole.append(entryWord as string);
      const button = document.createElement('button');
      button.type = 'button';
      button.append(closeWord as string);
      button.addEventListener('click', () => close(true));
      links.append(whole, button);
      // In the margin it begins beside the paragraph, else it stands under it.
      const block = term.closest('p, li, table, summary, dd') ?? term;
      const beside = matchMedia('(width >= 80em)').matches;
      const around = block.closest('ul, ol, table, summary') ?? block;
      if (beside && around.parentElement?.matches('.run')) around.before(panel);
      else around.after(panel);
      term.setAttribute('aria-expanded', 'true');
      opener = term;
      panel.focus({ preventScroll: true });
    });
  }
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && panel) close(true);
  });
}

/** What the chapter's list of terms says of one: its names, its meaning, its link. */
function panelOf(entry: HTMLElement): HTMLElement {
  const panel = document.createElement('div');
  panel.className = 'term-panel';
  panel.tabIndex = -1;
  panel.setAttribute('role', 'note');
  const paragraph = (cls: string, ...nodes: (Node | undefined)[]) => {
    const p = document.createElement('p');
    p.className = cls;
    p.append(...nodes.flatMap((node) => node?.cloneNode(true) ?? []));
    panel.append(p);
    return p;
  };
  const [name, ...more] = entry.querySelector('dt')?.children ?? [];
  const bold = document.createElement('b');
  bold.textContent = name?.textContent ?? '';
  panel.setAttribute('aria-label', bold.textContent);
  paragraph('term-head', bold, ...more);
  const parts = [...(entry.querySelector('dd')?.childNodes ?? [])];
  const link = entry.querySelector('dd > a:last-child') ?? undefined;
  paragraph('term-meaning', ...parts.filter((part) => part !== link));
  paragraph('term-links', link);
  return panel;
}
