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
/** A record that could not be read is told at the part of the page that met it. */
export function meet({ odd }: Pick<Kept<unknown>, 'odd'>, part: HTMLElement): void {
  if (odd.entries > 0 || odd.aside) import('./odd.ts').then((it) => it.tellOdd(odd, part));
}
// Another tab has solved an exercise, or the reader has deleted the record there.
addEventListener('storage', ({ key }) => {
  if (key !== null && key !== storeKey) return;
  record.refresh();
  tellAll();
});

/** Brings one exercise, or the line of progress of a chapter, to life. */
export function start(part: HTMLElement, words: Words): void {
  meet(record, part);
  if (part.dataset.exerciseProgress === undefined) {
    const model = JSON.parse(part.dataset.model as string) as ClientModel;
    const done = {
      is: record.isDone,
      mark(id: string) {
        record.mark(id);
        meet(record, part);
        tellAll();
      },
    };
    exercise(part, model, words, done, (frame) => answeringOf(frame, model));
    return;
  }
  const tell = () => {
    const count = record.count(part.dataset.exerciseProgress as string);
    if (count === 0) return;
    const { progress, unkept } = words;
    part.textContent = progress(count, Number(part.dataset.total)) + (record.kept ? '' : unkept);
  };
  listeners.push(tell);
  tell();
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
