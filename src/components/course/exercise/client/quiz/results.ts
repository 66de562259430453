import { filled } from '../exercise.ts';
import type { Item } from './item.ts';
import { metIn, type Round } from './round.ts';
import type { QuizWords } from './words.ts';

const made = (tag: string, name: string, ...inside: (Node | string)[]): HTMLElement => {
  const element = document.createElement(tag);
  if (name) element.className = name;
  element.append(...inside);
  return element;
};

/** What came to light: each misunderstanding once, with the section and the figure that mend it. No mark. */
export function results(
  part: HTMLElement,
  items: readonly Item[],
  round: Round,
  said: QuizWords,
): void {
  const byId = new Map(items.map((item) => [item.id, item]));
  const item = (id: string) => byId.get(id) as Item;
  const keyOf = (id: string, index: number) =>
    (item(id).root.dataset.keys ?? '').split(' ')[index]?.replace(/^-$/, '') || `${id} ${index}`;
  const ids = items.map(({ id }) => id);
  const met = metIn(round, ids, keyOf);
  const done = ids.filter((id) => round.answers[id]);
  const open = ids.filter((id) => !round.answers[id]);
  const unknown = ids.filter((id) => {
    const one = round.answers[id];
    return one && !one.right && one.met.every((index) => index < 0);
  });

  /** Links to exercises of the quiz, in a line. */
  const to = (label: string, list: readonly string[]) =>
    made(
      'p',
      'quiz-from',
      `${label}: `,
      ...list.flatMap((id, i) => {
        const link = document.createElement('a');
        link.href = `#${item(id).exercise.id}`;
        link.append(item(id).root.dataset.number ?? '');
        return i > 0 ? [', ', link] : [link];
      }),
    );
  /** The section and the figure, in the state of the question. */
  const mending = (id: string, seed: number, index = -1) => {
    const { root, row } = item(id);
    const [own, whole] = [`.quiz-mends[data-of~="${index}"]`, '.quiz-mends:not([data-of])'];
    const line = (root.querySelector(own) ?? root.querySelector(whole)) as HTMLElement;
    return filled(line.cloneNode(true) as HTMLElement, row(seed));
  };

  const list = made('ul', 'quiz-met');
  for (const { id, index, seed, ids: where } of met) {
    const note = item(id).exercise.querySelectorAll<HTMLTemplateElement>('[data-part=note]')[index];
    if (!note) continue;
    const text = filled(note.content.cloneNode(true) as DocumentFragment, item(id).row(seed));
    list.append(
      made('li', '', made('p', '', text), mending(id, seed, index), to(said.seenIn, where)),
    );
  }
  const lost = made('ul', 'quiz-met');
  for (const id of unknown)
    lost.append(made('li', '', mending(id, round.answers[id]?.seed ?? 0), to(said.seenIn, [id])));
  const sentence =
    done.length === 0
      ? said.nothingYet
      : met.length === 0
        ? said.clear(done.length)
        : said.met(met.length, done.length);
  (part.querySelector('.quiz-told') as HTMLElement).replaceChildren(
    made('p', '', sentence),
    ...(met.length > 0 ? [list] : []),
    ...(unknown.length > 0 ? [made('p', '', said.unknown), lost] : []),
    ...(open.length > 0 && done.length > 0 ? [to(said.open, open)] : []),
  );
}
