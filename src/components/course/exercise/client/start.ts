import type { ClientModel } from '../model.ts';
import { choice } from './choice.ts';
import { type Answering, type Exercise, exercise } from './exercise.ts';
import { answerIn } from './figure.ts';
import type { Kept } from './keep.ts';
import { numeric } from './numeric.ts';
import { order } from './order.ts';
import { progress, storeKey } from './progress.ts';
import type { Words } from './words.ts';

const record = progress(() => localStorage);
const listeners: (() => void)[] = [];
function tellAll(): void {
  for (const tell of listeners) tell();
}
/** Which exercise the reader is at, and in which words it speaks. */
let last: { part: HTMLElement; words: Words } | undefined;
const met = () => {
  if (last) tellOdd(record.odd, last.part, last.words);
};
// Another tab has solved an exercise, or the reader has deleted the record there.
addEventListener('storage', ({ key }) => {
  if (key !== null && key !== storeKey) return;
  record.refresh();
  met();
  tellAll();
});

/** Brings one exercise, or the line of progress of a chapter, to life. */
export function start(part: HTMLElement, words: Words): void {
  if (part.dataset.exerciseProgress === undefined) {
    const model = JSON.parse(part.dataset.model as string) as ClientModel;
    const done = {
      is: record.isDone,
      mark(id: string) {
        record.mark(id);
        last = { part, words };
        met();
        tellAll();
      },
    };
    exercise(part, model, words, done, (frame) => answeringOf(frame, model));
    last ??= { part, words };
    met();
    return;
  }
  const tell = () => {
    const count = record.count(part.dataset.exerciseProgress as string);
    const said = [
      count > 0 &&
        words.progress(count, Number(part.dataset.total)) + (record.kept ? '' : words.unkept),
      ...oddities(record.odd, words),
    ].filter((sentence) => sentence !== false);
    if (said.length > 0) part.textContent = said.join('').trim();
  };
  listeners.push(tell);
  tell();
}

const oddities = ({ entries, aside }: Kept<unknown>['odd'], words: Words): string[] => [
  ...(entries > 0 ? [words.odd(entries)] : []),
  ...(aside ? [words.aside] : []),
];

const told = new Map<unknown, string>();
/** What was odd about a record is said once, where the reader is when it is met: under the title of this part. */
export function tellOdd(odd: Kept<unknown>['odd'], part: HTMLElement, words: Words): void {
  const said = oddities(odd, words).join('').trim();
  if (said === (told.get(odd) ?? '')) return;
  told.set(odd, said);
  const line = document.createElement('p');
  line.className = 'exercise-record';
  line.role = 'status';
  part.querySelector('h3')?.after(line);
  // A live region speaks only of what is added a moment later.
  setTimeout(() => line.append(said), 60);
}

function answeringOf(frame: Exercise, model: ClientModel): Answering {
  switch (model.kind) {
    case 'numeric':
      return numeric(frame, model);
    case 'choice':
      return choice(frame, model);
    case 'order':
      return order(frame, model);
    case 'widget-setting':
      return answerIn(frame, model);
  }
}
