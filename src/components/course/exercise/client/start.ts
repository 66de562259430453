import type { ClientModel } from '../model.ts';
import { choice } from './choice.ts';
import { type Answering, type Exercise, exercise } from './exercise.ts';
import { answerIn } from './figure.ts';
import { numeric } from './numeric.ts';
import { order } from './order.ts';
import { progress } from './progress.ts';
import type { Words } from './words.ts';

const record = progress(() => localStorage);
const listeners: (() => void)[] = [];
const done = {
  is: record.isDone,
  mark(id: string) {
    record.mark(id);
    for (const tell of listeners) tell();
  },
};

/** Brings one exercise, or the line of progress of a chapter, to life. */
export function start(part: HTMLElement, words: Words): void {
  if (part.dataset.exerciseProgress === undefined) {
    const model = JSON.parse(part.dataset.model as string) as ClientModel;
    exercise(part, model, words, done, (frame) => answeringOf(frame, model));
    return;
  }
  const tell = () => {
    const count = record.count(part.dataset.exerciseProgress as string);
    const { progress, unkept } = words;
    if (count > 0)
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
