// What this browser keeps of the reader, to be seen, taken away as a file, and deleted.
const box = document.querySelector<HTMLElement>('.records');
if (box) {
  const [save, forget] = box.querySelectorAll('button');
  const shown = box.querySelector('pre');
  /** Every entry of the course, by its key. */
  const entries = (): Record<string, string> => {
    try {
      return Object.fromEntries(
        Object.entries(localStorage).filter(([key]) => key.startsWith('course:')),
      );
    } catch {
      return {};
    }
  };
  const text = () => JSON.stringify(entries(), null, 1);
  const show = () => {
    const none = Object.keys(entries()).length === 0;
    for (const button of [save, forget]) if (button) button.disabled = none;
    if (shown) shown.textContent = none ? (box.dataset.none ?? '') : text();
  };
  save?.addEventListener('click', () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text()], { type: 'application/json' }));
    link.download = 'information-theory-records.json';
    link.click();
    setTimeout(URL.revokeObjectURL, 1000, link.href);
  });
  forget?.addEventListener('click', () => {
    for (const key of Object.keys(entries())) localStorage.removeItem(key);
    show();
  });
  box.hidden = false;
  show();
  addEventListener('storage', show);
}
