export interface Rest {
  /** Something moved: the wait begins anew. */
  moved(): void;
  /** Runs now what waits, if anything does. */
  now(): void;
  cancel(): void;
}

/**
 * Runs once nothing has moved for so many milliseconds. There is one timer however often something moves: to
 * exchange it at every step of a drag would cost more than the step.
 */
export function whenAtRest(ms: number, run: () => void): Rest {
  let last = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (left: number) => {
    timer = setTimeout(() => {
      const still = last + ms - performance.now();
      if (still > 0) return wait(still);
      timer = undefined;
      run();
    }, left);
  };
  const cancel = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  return {
    moved() {
      last = performance.now();
      if (timer === undefined) wait(ms);
    },
    now() {
      if (timer === undefined) return;
      cancel();
      run();
    },
    cancel,
  };
}
