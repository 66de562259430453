import { partsOf } from '../../components/kit/state/query.ts';

const copies = '[data-copy-code], [data-copy-tex], [data-copy-address]';

/** A program, a formula of the sheet as LaTeX, the address of a section or an exercise: copied by one press. */
export function offerCopies(): void {
  for (const button of document.querySelectorAll<HTMLElement>(copies)) button.hidden = false;
  document.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>(copies);
    // Else an address is a link like any other.
    if (!button || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    copy(button);
  });
}

async function copy(button: HTMLElement): Promise<void> {
  const code = button.closest('.listing')?.querySelector('pre');
  const text = button.dataset.copyTex ?? code?.textContent ?? addressOf(button);
  const label = button.querySelector('span') ?? button;
  const word = label.textContent ?? '';
  const { copied = '', byHand = '' } = {
    ...document.querySelector('main')?.dataset,
    ...button.dataset,
  };
  try {
    await navigator.clipboard.writeText(text);
    if (word === copied) return;
    label.textContent = copied;
    setTimeout(() => {
      label.textContent = word;
    }, 2000);
  } catch {
    // In-app browsers refuse the clipboard.
    if (code) getSelection()?.selectAllChildren(code);
    else showSelected(button, text, byHand);
  }
}

/** Where a link leads on this page, with as much of the present address as it names, and nothing else. */
function addressOf(link: HTMLElement): string {
  const { hash } = link as HTMLAnchorElement;
  const names = (link.dataset.copyAddress ?? '').split(' ');
  const kept = partsOf(location.search).filter(({ name }) => names.includes(name));
  const query = kept.map(({ raw }) => raw).join('&');
  return `${location.origin}${location.pathname}${query && `?${query}`}${hash}`;
}

/** In place of the button the text itself, marked for copying. */
function showSelected(button: HTMLElement, text: string, name: string): void {
  const field = document.createElement('input');
  field.className = 'field copy-field';
  field.readOnly = true;
  field.value = text;
  field.setAttribute('aria-label', name);
  button.replaceWith(field);
  field.select();
}
