import looks from './sheet.css?inline';
import type { SheetWords } from './sheet-words.ts';

let sheet: CSSStyleSheet | undefined;
let count = 0;

/** An element with its text or its children. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  looks: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (looks) made.className = looks;
  made.append(...children);
  return made;
}

/**
 * A sheet over the window with something that was asked for: Escape, Back on a telephone and its button close it, and the
 * focus returns to where it was.
 */
export function openSheet(title: string, words: SheetWords, ...content: readonly Node[]): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(looks);
    document.adoptedStyleSheets.push(sheet);
  }
  const head = make('h2', '', title);
  head.id = `sheet-${++count}`;
  const close = tool(words.close, () => dialog.close());
  const dialog = make('dialog', 'sheet', make('div', 'sheet-head', head, close), ...content);
  dialog.setAttribute('aria-labelledby', head.id);
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

export function tool(word: string, act: () => void): HTMLButtonElement {
  const button = make('button', 'tool', word);
  button.type = 'button';
  button.addEventListener('click', act);
  return button;
}

/** A button that copies the text of an element; where the clipboard is refused, the text is selected. */
export function copier(word: string, from: HTMLElement, words: SheetWords): HTMLButtonElement {
  const said = make('span', '', word);
  said.setAttribute('aria-live', 'polite');
  const button = tool('', async () => {
    try {
      await navigator.clipboard.writeText(from.textContent ?? '');
      said.textContent = words.copied;
    } catch {
      getSelection()?.selectAllChildren(from); // in-app browsers refuse the clipboard
      said.textContent = words.byHand;
    }
    setTimeout(() => {
      said.textContent = word;
    }, 2000);
  });
  button.append(said);
  return button;
}

/** A text to be copied, with its button. */
export function copyable(
  text: string,
  word: string,
  words: SheetWords,
  looks = '',
): readonly HTMLElement[] {
  const box = make('pre', `sheet-text ${looks}`, text);
  box.tabIndex = 0;
  return [box, copier(word, box, words)];
}
