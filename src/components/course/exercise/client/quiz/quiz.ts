import { drawRow, nextSeed } from '../../draw.ts';
import type { ClientModel, Row } from '../../model.ts';
import { readAddress, showSeed } from '../address.ts';
import { hear } from '../events.ts';
import { keep } from '../keep.ts';
import { meet, start as startExercise } from '../start.ts';
import type { Words } from '../words.ts';
import { giveAgain, givenIn } from './given.ts';
import type { Item } from './item.ts';
import { results } from './results.ts';
import { answered, fresh, type Round, roundForm } from './round.ts';
import type { QuizWords } from './words.ts';

const lang = document.documentElement.lang === 'en' ? 'en' : 'ko';
const sentences = () => (lang === 'en' ? import('./en.ts') : import('./ko.ts'));

/** The quiz: its exercises one after the other, and at the end which misunderstandings were met. */
export async function start(quiz: HTMLElement, words: Words): Promise<void> {
  const said = (await sentences()).words;
  const slug = quiz.dataset.quiz as string;
  const find = <E extends Element = HTMLElement>(selector: string) =>
    quiz.querySelector(selector) as E;
  const links = [...quiz.querySelectorAll<HTMLAnchorElement>('.quiz-map a, [data-result]')];
  const items = [...quiz.querySelectorAll<HTMLElement>('.quiz-item')].map((root, i): Item => {
    const exercise = root.querySelector('.exercise') as HTMLElement;
    const { rows } = JSON.parse(exercise.dataset.model as string) as ClientModel;
    return {
      id: exercise.dataset.exercise as string,
      root,
      exercise,
      link: links[i] as HTMLAnchorElement,
      row: (seed) => rows[drawRow(seed, rows.length)] as Row,
    };
  });
  const result = find('.quiz-result');
  const record = keep(() => localStorage, roundForm);
  const end = items.length;
  let at = Math.min(record.now().at, end);

  resume(slug, items, record.now());

  const awaken = ({ id, exercise }: Item) => {
    if (exercise.dataset.ready !== undefined) return;
    startExercise(exercise, words);
    const before = record.now().answers[id];
    if (before && before.given !== '' && before.seed === readAddress(location.search, id).seed)
      giveAgain(exercise, before.given);
  };
  const tell = () => {
    const round = record.now();
    const count = items.filter(({ id }) => round.answers[id]).length;
    find('.quiz-where').textContent =
      (at === end ? said.atEnd(end, count) : said.where(at + 1, end, count)) +
      (record.kept ? '' : ` ${said.unkept}`);
    for (const [i, item] of items.entries()) mark(item, i, round, said);
    for (const [i, link] of links.entries())
      if (i === at) link.setAttribute('aria-current', 'step');
      else link.removeAttribute('aria-current');
    if (at === end) results(result, items, round, said);
  };
  const show = (place: number, focus: boolean) => {
    at = Math.max(0, Math.min(place, end));
    for (const [i, { root }] of items.entries()) root.toggleAttribute('data-current', i === at);
    result.toggleAttribute('data-current', at === end);
    for (const button of quiz.querySelectorAll<HTMLButtonElement>('[data-step]'))
      button.disabled =
        at + Number(button.dataset.step) < 0 || at + Number(button.dataset.step) > end;
    const item = items[at];
    if (item) awaken(item);
    tell();
    if (!focus) return;
    const title = (item?.exercise ?? result).querySelector('h3') as HTMLElement;
    title.tabIndex = -1;
    title.focus({ preventScroll: true });
    if (quiz.getBoundingClientRect().top < 0) quiz.scrollIntoView();
  };
  const go = (place: number) => {
    record.change((round) => ({ ...round, at: Math.max(0, Math.min(place, end)) }));
    show(place, true);
  };
  /** The place that an address within the page points at. */
  const placeOf = (hash: string) =>
    hash === `#${result.id}` ? end : items.findIndex(({ exercise }) => hash === `#${exercise.id}`);
  const follow = () => {
    const place = placeOf(location.hash);
    if (place >= 0 && place !== at) go(place);
  };

  quiz.addEventListener('click', (event) => {
    const target = event.target as Element;
    const step = target.closest<HTMLElement>('[data-step]');
    if (step) go(at + Number(step.dataset.step));
    if (target.closest('[data-anew]')) {
      const seed = nextSeed(record.now().seed, 3); // others for all that have three combinations
      record.change(() => fresh(seed));
      for (const { id } of items) showSeed(id, readAddress(location.search, slug).seed);
      showSeed(slug, seed);
      dispatchEvent(new PopStateEvent('popstate')); // the exercises read their seeds again
      show(0, true);
      find('.quiz-where').prepend(`${said.anew} `);
    }
    const link = target.closest<HTMLAnchorElement>('a[href^="#"]');
    const place = link ? placeOf(link.hash) : -1;
    if (place < 0) return;
    event.preventDefault();
    go(place);
  });
  hear(quiz, 'verdict', ({ id, seed, right, mistake, close }, exercise) => {
    if (close || exercise.dataset.again !== undefined) return;
    const given = givenIn(exercise);
    record.change((round) => answered(round, id, { seed, given, right, mistake }));
    tell();
  });
  // Another tab, or the reader has deleted what is kept.
  addEventListener('storage', ({ key }) => {
    if (key !== null && key !== roundForm.key) return;
    record.refresh();
    tell();
  });
  addEventListener('hashchange', follow);

  const asked = placeOf(location.hash);
  show(asked >= 0 ? asked : at, false);
  meet(record, items[at]?.exercise ?? result);
  quiz.dataset.ready = '';
}

/** Whoever takes the quiz up again finds the numbers that were answered, unless the address asks for others. */
function resume(slug: string, items: readonly Item[], round: Round): void {
  const named = (id: string) => location.search.includes(`x.${id}.seed=`);
  if (!named(slug)) showSeed(slug, round.seed);
  for (const { id } of items) {
    const before = round.answers[id];
    if (before && !named(id)) showSeed(id, before.seed);
  }
}

function mark({ id, link }: Item, i: number, round: Round, said: QuizWords): void {
  const one = round.answers[id];
  const is = !one ? 'open' : !one.right ? 'wrong' : one.met.length > 0 ? 'met' : 'right';
  link.dataset.is = is;
  link.setAttribute('aria-label', said.place(i + 1, is));
}
