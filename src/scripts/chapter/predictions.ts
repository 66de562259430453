/** A choice opens the answer of a prediction and stays visible. */
export function openPredictions(): void {
  for (const box of document.querySelectorAll('.predict')) {
    const answer = box.querySelector<HTMLDetailsElement>('details.answer');
    const items = [...box.querySelectorAll<HTMLLIElement>(':scope > ul > li')];
    if (!answer) continue;
    const right = items[Number(answer.dataset.right) - 1];
    for (const item of items) {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...item.childNodes);
      button.setAttribute('aria-pressed', 'false');
      item.append(button);
      button.addEventListener('click', () => {
        for (const other of items) {
          delete other.dataset.chosen;
          other.querySelector('button')?.setAttribute('aria-pressed', String(other === item));
        }
        item.dataset.chosen = '';
        if (right) right.dataset.right = '';
        answer.open = true;
      });
    }
  }
}
