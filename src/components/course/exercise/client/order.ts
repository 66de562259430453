import { drawStart } from '../draw.ts';
import type { OrderModel } from '../model.ts';
import type { Answering, Exercise } from './exercise.ts';

/** Things to put in order: by the buttons of each row, or by dragging a row. */
export function order(exercise: Exercise, model: OrderModel): Answering {
  const list = exercise.find('.exercise-items');
  const items = exercise.all('.exercise-item');
  const now = () => [...list.children] as HTMLElement[];

  const settle = () => {
    exercise.changed();
    for (const [i, item] of now().entries())
      for (const button of item.querySelectorAll<HTMLElement>('[data-move]')) {
        const end = button.dataset.move === '1' ? items.length - 1 : 0;
        button.setAttribute('aria-disabled', String(i === end));
      }
  };
  const put = (item: HTMLElement, place: number) => {
    const rest = now().filter((other) => other !== item);
    list.insertBefore(item, rest[place] ?? null);
    settle();
  };
  const tell = (item: HTMLElement) =>
    exercise.say(exercise.words.moved(now().indexOf(item) + 1, items.length));

  list.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-move]');
    if (!button || button.getAttribute('aria-disabled') === 'true') return;
    const item = button.closest('li') as HTMLElement;
    put(item, now().indexOf(item) + Number(button.dataset.move));
    button.focus(); // a moved element loses it
    tell(item);
  });

  list.addEventListener('pointerdown', (event) => {
    const target = event.target as Element;
    const item = target.closest<HTMLElement>('li');
    if (!item || event.button !== 0 || target.closest('[data-move]')) return;
    if (event.pointerType !== 'mouse' && !target.closest('.exercise-grip')) return;
    event.preventDefault();
    list.setPointerCapture(event.pointerId);
    item.dataset.dragged = '';
    const from = now().indexOf(item);
    const move = ({ clientY }: PointerEvent) => {
      const rest = now().filter((other) => other !== item);
      const place = rest.filter((other) => {
        const { top, height } = other.getBoundingClientRect();
        return clientY > top + height / 2;
      }).length;
      if (place !== now().indexOf(item)) put(item, place);
    };
    const end = () => {
      delete item.dataset.dragged;
      list.removeEventListener('pointermove', move);
      if (now().indexOf(item) !== from) tell(item);
    };
    list.addEventListener('pointermove', move);
    list.addEventListener('lostpointercapture', end, { once: true });
  });

  return {
    check() {
      const given = now().map((item) => Number(item.dataset.item));
      const is = (wanted: readonly number[]) => wanted.every((item, i) => item === given[i]);
      if (is(model.right)) return { right: true };
      const mistake = model.mistakes.findIndex(is);
      if (mistake < 0) return { right: false, why: [exercise.firstStep()] };
      return { right: false, mistake, why: [exercise.note(mistake)] };
    },
    redraw() {
      list.append(...drawStart(exercise.seed(), model.right).map((i) => items[i] as Node));
      settle();
    },
  };
}
