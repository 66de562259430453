/** A program can be copied, and a formula of the sheet as LaTeX. */
export function offerCopies(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>(
    '[data-copy-code], [data-copy-tex]',
  )) {
    button.hidden = false;
    const label = button.querySelector('span') ?? button;
    const word = label.textContent ?? '';
    button.addEventListener('click', async () => {
      const code = button.closest('.listing')?.querySelector('pre');
      const text = button.dataset.copyTex ?? code?.textContent ?? '';
      try {
        await navigator.clipboard.writeText(text);
        label.textContent = button.dataset.copied ?? '';
        setTimeout(() => {
          label.textContent = word;
        }, 2000);
      } catch {
        // In-app browsers refuse the clipboard.
        if (code) getSelection()?.selectAllChildren(code);
        else byHand(button, text);
      }
    });
  }
}

/** In place of the button the text itself, marked for copying. */
function byHand(button: HTMLButtonElement, text: string): void {
  const field = document.createElement('input');
  field.className = 'field copy-field';
  field.readOnly = true;
  field.value = text;
  field.setAttribute('aria-label', button.dataset.byHand ?? '');
  button.replaceWith(field);
  field.select();
}
