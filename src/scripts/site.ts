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
  // Chosen in another tab.
  addEventListener('storage', ({ key, newValue }) => {
    if (key !== 'course:theme' || !newValue) return;
    root.dataset.theme = newValue;
    show();
  });
  button.addEventListener('click', () => {
    root.dataset.theme = dark() ? 'light' : 'dark';
    remember('course:theme', root.dataset.theme);
    show();
  });
}

// A mistake is reported in a sheet that comes with the first wish for it; where it does not come, the link leads on.
for (const link of document.querySelectorAll<HTMLAnchorElement>('.report')) {
  link.hidden = false;
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    import('./report.ts').then(
      ({ report }) => report(link.href),
      () => link.href && location.assign(link.href),
    );
  });
}

// The other language opens where the reader is, with every figure in the same state.
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-lang]')) {
  const plain = link.getAttribute('href') ?? '';
  link.addEventListener('click', () => {
    link.href = plain + location.search + (atTop() ? settled : inSight());
    remember('course:lang', link.lang);
  });
}

// The link stands at the top of the page: who scrolls up for it was reading further down until then, and is at the top
// only after a while.
let settled = location.hash;
let rest: ReturnType<typeof setTimeout> | undefined;
const settle = () => {
  clearTimeout(rest);
  rest = setTimeout(
    () => {
      settled = inSight();
    },
    atTop() ? 8000 : 600,
  );
};
addEventListener('scroll', settle, { passive: true });
// A link within the page, or a step back or forward.
addEventListener('popstate', () => {
  settled = location.hash;
  settle();
});

function atTop(): boolean {
  return scrollY < innerHeight / 2;
}

/** What the address points at, while it is in sight; else the section that is being read. */
function inSight(): string {
  const at = location.hash.replace('#main', ''); // where the skip link leads is everywhere
  const box = document.getElementById(at.slice(1))?.getBoundingClientRect();
  if (box && box.bottom > 0 && box.top < innerHeight) return at;
  return document.querySelector('main [aria-current]')?.getAttribute('href') ?? '';
}
