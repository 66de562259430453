/** What pointers and keys ask of something that can be moved in a picture. */

/** The step that a key asks for, or undefined. */
export function keyStep(key: string): readonly [number, 'x' | 'y'] | undefined {
  switch (key) {
    case 'ArrowLeft':
      return [-1, 'x'];
    case 'ArrowRight':
      return [1, 'x'];
    case 'ArrowDown':
      return [-1, 'y'];
    case 'ArrowUp':
      return [1, 'y'];
    case 'PageDown':
      return [-10, 'y'];
    case 'PageUp':
      return [10, 'y'];
    case 'Home':
      return [Number.NEGATIVE_INFINITY, 'x'];
    case 'End':
      return [Number.POSITIVE_INFINITY, 'x'];
    default:
      return undefined;
  }
}

/** Where a pointer is, as fractions of a box, x to the right and y upwards. */
export function placeIn(
  box: Element,
  event: { clientX: number; clientY: number },
): [number, number] {
  const r = box.getBoundingClientRect();
  return [(event.clientX - r.left) / r.width, 1 - (event.clientY - r.top) / r.height];
}

/**
 * Keeps the page from scrolling under a finger that drags. The property touch-action would say it without
 * code, but counts for a whole drawing only, and the page must scroll beside the handle.
 */
export const holdsPage = { onTouchStart: (event: Event) => event.preventDefault() };
