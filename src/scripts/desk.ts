import { partsOf } from '../components/kit/state/query.ts';
import { offerCopies } from './chapter/copying.ts';
import { built } from './desk/built.ts';
import { project } from './desk/project.ts';

// The teacher's desk: a live figure, a link to it and the code that embeds it, made where they are asked for.
const main = document.querySelector<HTMLElement>('main.desk');
const template = document.querySelector<HTMLTemplateElement>('#builder');
const home = new URL(main?.dataset.home ?? '/', location.href).href;

/** What the builder of a figure holds besides its fields: the state to begin with, as the figure's address has it. */
const starts = new WeakMap<HTMLElement, string>();

function settingsOf(article: HTMLElement) {
  const field = (name: string) =>
    article.querySelector<HTMLInputElement | HTMLSelectElement>(`[name=${name}]`)?.value ?? '';
  const lang = field('language') || document.documentElement.lang;
  const some = [...article.querySelectorAll<HTMLInputElement>('.desk-locked :checked')];
  const lock = { all: '1', some: some.map(({ value }) => value).join(',') }[field('lock')] ?? '';
  return {
    id: article.dataset.figure ?? '',
    title: article.dataset[lang === 'ko' ? 'titleKo' : 'titleEn'] ?? '',
    home,
    lang,
    theme: field('theme'),
    lock,
    start: starts.get(article) ?? '',
    height: Math.round(Number(field('height'))) || 640,
  };
}

/** Shows what is built, and builds the preview of the same. */
function show(article: HTMLElement): void {
  const made = built(settingsOf(article));
  for (const box of article.querySelectorAll<HTMLElement>('[data-built]'))
    box.textContent = made[box.dataset.built as 'link' | 'address' | 'code'];
  const place = article.querySelector('.desk-frame');
  const shown = place?.querySelector('iframe');
  if (shown && shown.src === made.address && shown.title === made.frame.title) {
    shown.style.cssText = made.frame.style;
    return;
  }
  const frame = document.createElement('iframe');
  for (const [name, value] of Object.entries(made.frame)) frame.setAttribute(name, value);
  place?.replaceChildren(frame);
}

function open(article: HTMLElement): void {
  const builder = template?.content.cloneNode(true) as DocumentFragment;
  const locked = builder.querySelector('.desk-locked');
  for (const name of article.dataset.parameters?.split(' ') ?? []) {
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.value = name;
    const label = document.createElement('label');
    label.append(box, name);
    locked?.append(label);
  }
  article.querySelector('.desk-links')?.after(builder);
  show(article);
}

/** The state of the preview, without what the builder itself puts into its address. */
function take(article: HTMLElement): void {
  const shown = article.querySelector('iframe');
  // A figure writes its address once it is at rest, and at once where somebody clicks.
  shown?.contentDocument?.dispatchEvent(new Event('click'));
  const search = shown?.contentWindow?.location.search ?? '';
  const own = partsOf(search).filter(({ name }) => name.startsWith(`${article.dataset.figure}.`));
  starts.set(article, own.map(({ raw }) => raw).join('&'));
  show(article);
}

for (const button of document.querySelectorAll<HTMLElement>('[data-build]')) button.hidden = false;
for (const button of document.querySelectorAll<HTMLElement>('[data-project]'))
  button.hidden = !document.fullscreenEnabled;
main?.addEventListener('click', (event) => {
  const target = event.target as Element;
  const article = target.closest<HTMLElement>('article');
  if (!article) return;
  const build = target.closest('[data-build]');
  if (build) {
    const isOpen = build.getAttribute('aria-expanded') === 'true';
    build.setAttribute('aria-expanded', String(!isOpen));
    if (isOpen) article.querySelector('.desk-builder')?.remove();
    else open(article);
  }
  if (target.closest('[data-take]')) take(article);
  if (target.closest('[data-project]')) {
    const { frame, address } = built(settingsOf(article));
    project(address, frame.title);
  }
});
main?.addEventListener('change', (event) => {
  const article = (event.target as Element).closest<HTMLElement>('article');
  if (!article) return;
  const lock = article.querySelector<HTMLSelectElement>('[name=lock]')?.value;
  const locked = article.querySelector<HTMLElement>('.desk-locked');
  if (locked) locked.hidden = lock !== 'some';
  show(article);
});
offerCopies();
