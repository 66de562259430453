import { z } from 'astro/zod';
import { figureIds } from './figures.ts';
import { bothTexts } from './schema.ts';
import { cached, type Source } from './source.ts';
import { type Located, readYaml } from './yaml.ts';

/** Five minutes with a figure in class: `activity.yaml` in its folder. */

const activity = z.strictObject({
  /** The question that the class begins with. */
  ask: bothTexts,
  /** What each learner commits to before anything moves. */
  predict: bothTexts,
  /** What is done with the figure. */
  move: bothTexts,
  /** What is then to be seen, with its numbers. */
  see: bothTexts,
  /** The question that leads on. */
  next: bothTexts,
});
export type Activity = z.infer<typeof activity>;

/** Its steps in order, a minute each. */
export const steps = Object.keys(activity.shape) as readonly (keyof Activity)[];

export const activityFile = (figure: string): string =>
  `src/components/widgets/${figure}/activity.yaml`;

export const parseActivity = (source: Source): Located<Activity> => readYaml(source, activity);

export const locatedActivity = (figure: string): Located<Activity> =>
  cached(activityFile(figure), 'activity', parseActivity);

export const locatedActivities = (): readonly [figure: string, Located<Activity>][] =>
  figureIds().map((id) => [id, locatedActivity(id)]);
