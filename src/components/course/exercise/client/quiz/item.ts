import type { Row } from '../../model.ts';

/** One exercise of the quiz with what is printed around it. */
export interface Item {
  readonly id: string;
  readonly root: HTMLElement;
  readonly exercise: HTMLElement;
  /** Its link in the map. */
  readonly link: HTMLAnchorElement;
  row(seed: number): Row;
}
