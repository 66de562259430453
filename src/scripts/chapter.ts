import { replaceSearch } from '../components/kit/address-bar.ts';
import { readSeen } from './seen.ts';
import { remember } from './storage.ts';

// Where the reader has been, for the roadmap; kept in this browser only.
const slug = location.pathname.split('/').filter(Boolean).at(-1) ?? '';
const seen = readSeen();
if (!seen.includes(slug)) remember('course:seen:v1', JSON.stringify([...seen, slug]));

// Contents: the current section is marked.
const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a[href^="#"]')];
const sections = links
  .map((a) => document.getElementById(a.hash.slice(1)))
  .filter((x) => x !== null);
if (sections.length) {
  let waiting = false;
  const mark = () => {
    waiting = false;
    const line = innerHeight * 0.35;
    let here: HTMLElement | undefined;
    for (const s of sections) if (s.getBoundingClientRect().top < line) here = s;
    for (const a of links) {
      if (here && a.hash === `#${here.id}`) a.setAttribute('aria-current', 'true');
      else a.removeAttribute('aria-current');
    }
  };
  const soon = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(mark);
  };
  addEventListener('scroll', soon, { passive: true });
  addEventListener('resize', soon);
  mark();
}

// A link in the text that sets a figure: in place, without loading the page again.
document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-figure]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const id = link.dataset.figure ?? '';
  const figure = document.getElementById(id);
  if (!figure) return;
  event.preventDefault();
  const asked = new URLSearchParams(link.search);
  const state: Record<string, string> = {};
  for (const [key, value] of asked)
    if (key.startsWith(`${id}.`)) state[key.slice(id.length + 1)] = value;
  const others = location.search
    .replace(/^\?/, '')
    .split('&')
    .filter((pair) => pair && !pair.startsWith(`${id}.`));
  const mine = link.search.replace(/^\?/, '');
  const all = [...others, mine].filter(Boolean).join('&');
  replaceSearch(all ? `?${all}` : '');
  document.dispatchEvent(new CustomEvent('figure:set', { detail: { id, state } }));
  figure.scrollIntoView({ block: 'center' });
  figure.querySelector<HTMLElement>('input,button')?.focus({ preventScroll: true });
});

// Predictions: a choice opens the answer and stays visible.
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

// A glossary term opens its entry under the paragraph; Escape closes it and the focus returns.
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
  term.setAttribute('role', 'button');
  term.setAttribute('aria-expanded', 'false');
  term.addEventListener('keydown', (event) => {
    if (event.key === ' ') {
      event.preventDefault();
      term.click();
    }
  });
  term.addEventListener('click', (event) => {
    const entry = document.getElementById(`term-${term.dataset.term}`);
    if (!entry) return;
    event.preventDefault();
    const again = opener === term;
    close(false);
    if (again) return;
    const block = term.closest('p, li, table, summary, dd') ?? term;
    panel = document.createElement('div');
    panel.className = 'term-panel';
    panel.setAttribute('role', 'note');
    const head = document.createElement('p');
    head.className = 'term-head';
    const [name, ...more] = [...(entry.querySelector('dt')?.childNodes ?? [])].filter((n) =>
      n.textContent?.trim(),
    );
    const bold = document.createElement('b');
    bold.textContent = name?.textContent?.trim() ?? '';
    head.append(bold, ...more.map((n) => n.cloneNode(true)));
    const body = document.createElement('p');
    body.append(
      ...[...(entry.querySelector('dd')?.childNodes ?? [])].map((n) => n.cloneNode(true)),
    );
    panel.append(head, body);
    (block.closest('ul, ol, table, summary') ?? block).after(panel);
    term.setAttribute('aria-expanded', 'true');
    opener = term;
  });
}
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && panel) close(true);
});

// A video is asked for only by a click.
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-video]')) {
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const frame = document.createElement('iframe');
    frame.src = `https://www.youtube-nocookie.com/embed/${link.dataset.video}?autoplay=1`;
    frame.allow = 'autoplay; fullscreen; picture-in-picture';
    frame.allowFullscreen = true;
    frame.title = link.querySelector('.sr')?.textContent ?? '';
    const box = document.createElement('div');
    box.className = 'video-frame';
    box.append(frame);
    link.replaceWith(box);
    frame.focus();
  });
}

// Copy a listing.
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
