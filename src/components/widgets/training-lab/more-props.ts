import type { Words } from './ko.ts';
import type { Lab, LabState } from './lab.ts';

/** What the parts of a run are given that a reader looks into. */
export interface MoreProps {
  t: Words;
  lab: Lab;
  state: LabState;
}
