import type { TargetedKeyboardEvent } from 'preact';

/**
 * Arrow keys in joined cells that are buttons do what they do among radio buttons: the next cell takes the focus and
 * is pressed, and after the last comes the first. One of the cells is a stop of the tab key.
 */
export function pressByArrows(event: TargetedKeyboardEvent<HTMLButtonElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (by === undefined) return;
  event.preventDefault();
  const cell = event.currentTarget;
  const cells = [...(cell.parentElement?.querySelectorAll('button') ?? [])];
  const next = cells.at((cells.indexOf(cell) + by) % cells.length);
  next?.focus();
  next?.click();
}
