import { remember } from './storage.ts';

const root = document.documentElement;

// The theme button says what it will do.
const button = document.querySelector<HTMLButtonElement>('.theme-button');
if (button) {
  const word = button.querySelector('.theme-word');
  const system = matchMedia('(prefers-color-scheme: dark)');
  const dark = () => (root.dataset.theme ? root.dataset.theme === 'dark' : system.matches);
  const show = () => {
    const text = (dark() ? button.dataset.lighter : button.dataset.darker) ?? '';
    button.setAttribute('aria-label', text);
    if (word) word.textContent = text;
  };
  button.hidden = false;
  show();
  system.addEventListener('change', show);
  button.addEventListener('click', () => {
    root.dataset.theme = dark() ? 'light' : 'dark';
    remember('course:theme', root.dataset.theme);
    show();
  });
}

// The other language opens at the same section, with every figure in the same state.
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-lang]')) {
  const plain = link.getAttribute('href') ?? '';
  link.addEventListener('click', () => {
    const section = location.hash || current();
    link.href = plain + location.search + section;
    remember('course:lang', link.lang);
  });
}

/** The section that is being read. */
function current(): string {
  const here = document.querySelector('.contents [aria-current]');
  return here?.getAttribute('href') ?? '';
}
