/** A program can be copied. */
export function copyListings(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy-code]')) {
    button.hidden = false;
    const word = button.textContent ?? '';
    button.addEventListener('click', async () => {
      const code = button.closest('.listing')?.querySelector('pre')?.textContent ?? '';
      try {
        await navigator.clipboard.writeText(code);
        button.textContent = button.dataset.copied ?? '';
        setTimeout(() => {
          button.textContent = word;
        }, 2000);
      } catch {
        const pre = button.closest('.listing')?.querySelector('pre');
        if (pre) getSelection()?.selectAllChildren(pre);
      }
    });
  }
}
