import type { Rest } from './at-rest.ts';

/** A page that isn't shown has no frames; what waits for one is done all the same. */
const unseen = 100;

/**
 * Runs once the next frame is drawn, however often something moves until then: what is worked out for a place that
 * nobody looks at must not keep the eye waiting.
 */
export function afterFrame(run: () => void): Rest {
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    timer = undefined;
  };
  const now = () => {
    if (timer === undefined) return;
    cancel();
    run();
  };
  return {
    moved() {
      if (timer !== undefined) return;
      timer = setTimeout(now, unseen);
      frame = requestAnimationFrame(() => {
        clearTimeout(timer);
        timer = setTimeout(now);
      });
    },
    now,
    cancel,
  };
}
