const saves = '[data-save-formula]';

/** A formula of the sheet as a file for slides; what draws it is loaded with the first one. */
export function offerFormulaPictures(): void {
  for (const button of document.querySelectorAll<HTMLElement>(saves)) {
    button.hidden = false;
    button.addEventListener('click', () => save(button));
  }
}

async function save(button: HTMLElement): Promise<void> {
  const row = button.closest('li');
  const formula = row?.querySelector('.sheet-formula .katex-html');
  const label = button.querySelector('span') ?? button;
  if (!row || !formula) return;
  try {
    const { formulaPicture, saveFormula } = await import(
      '../../components/kit/figure/formula-picture.ts'
    );
    const name = row.querySelector('.sheet-name')?.textContent ?? '';
    const tex = row.querySelector<HTMLElement>('[data-copy-tex]')?.dataset.copyTex ?? '';
    saveFormula(await formulaPicture(formula, name, tex), `${row.id}.svg`);
  } catch {
    label.textContent = button.dataset.failed ?? ''; // a file of it did not arrive
  }
}
