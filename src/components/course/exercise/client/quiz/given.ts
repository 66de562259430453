/** The present answer of an exercise as a text; empty where its figure holds it. */
export function givenIn(exercise: HTMLElement): string {
  const field = exercise.querySelector<HTMLInputElement>('.exercise-field, input:checked');
  if (field) return field.value.trim();
  return itemsIn(exercise)
    .map(({ dataset }) => dataset.item)
    .join();
}

const itemsIn = (exercise: HTMLElement) => [
  ...exercise.querySelectorAll<HTMLElement>('.exercise-item'),
];

/** Puts such a text back, and has it judged again; hearers see by `data-again` that it is no new answer. */
export function giveAgain(exercise: HTMLElement, given: string): void {
  const field = exercise.querySelector<HTMLInputElement>('.exercise-field');
  const option = exercise.querySelector<HTMLInputElement>(`input[value="${CSS.escape(given)}"]`);
  const items = itemsIn(exercise);
  if (field) field.value = given;
  else if (option) option.checked = true;
  else if (items.length > 0) lay(items, given.split(',').map(Number));
  else return;
  exercise.dataset.again = '';
  exercise.querySelector('form')?.requestSubmit();
  delete exercise.dataset.again;
}

function lay(items: readonly HTMLElement[], order: readonly number[]): void {
  const laid = order.flatMap((i) => items.find(({ dataset }) => dataset.item === String(i)) ?? []);
  if (laid.length !== items.length) return;
  items[0]?.parentElement?.append(...laid);
  for (const [button, end] of [
    ['-1', laid[0]],
    ['1', laid.at(-1)],
  ] as const)
    for (const item of laid)
      item
        .querySelector(`[data-move="${button}"]`)
        ?.setAttribute('aria-disabled', String(item === end));
}
