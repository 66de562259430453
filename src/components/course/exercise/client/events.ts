import type { Outcome } from './outcome.ts';

/** What the page around an exercise hears of it. */
export interface ExerciseEvents {
  verdict: Verdict;
  /** It shows the numbers of a seed. */
  drawn: { readonly id: string; readonly seed: number };
}

export interface Verdict extends Pick<Outcome, 'right'> {
  readonly id: string;
  readonly seed: number;
  readonly mistake: Outcome['mistake'];
  readonly close: Outcome['close'];
  /** The sentences, before they are said: others may add to them. */
  readonly box: HTMLElement;
}

export const hear = <N extends keyof ExerciseEvents>(
  at: Element | Document,
  name: N,
  heard: (detail: ExerciseEvents[N], target: HTMLElement) => void,
): void =>
  at.addEventListener(`exercise:${name}`, (event) =>
    heard((event as CustomEvent<ExerciseEvents[N]>).detail, event.target as HTMLElement),
  );
