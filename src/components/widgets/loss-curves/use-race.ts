import { useMemo } from 'preact/hooks';
import { useOwn } from '../../kit/motion/own-steps.ts';
import { type Loss, wayOf } from './descent.ts';
import { type Print, printsOf } from './layout.ts';
import { type Model, type Spot, spotAt } from './model.ts';
import { stepsAt } from './race.ts';

/** One of the two, now. */
export interface Runner extends Spot {
  /** Steps that it has made. */
  readonly count: number;
  /** It has arrived, or gone as far as anybody waits, and the reader has seen it. */
  readonly done: boolean;
  readonly prints: readonly Print[];
}

/** The race from one start: it stands at the start until the reader lets it run, and again after any change. */
export function useRace(m: Model) {
  const [share, go] = useOwn(0, m);
  const all = Math.max(m.bce.steps, m.squaredError.steps);
  const made = share === 0 ? 0 : stepsAt(share, all);
  const started = made > 0;
  // A way may have 200,000 steps: nobody pays for one that is not watched.
  const ways = useMemo(() => {
    if (!started) return undefined;
    const of = (loss: Loss) => {
      const way = wayOf(loss, m.label, m.logit, m.rate, m[loss].steps);
      return { way, prints: printsOf(loss, m.label, way) };
    };
    return { bce: of('bce'), squaredError: of('squaredError') };
  }, [m, started]);

  const runner = (loss: Loss): Runner => {
    const { steps } = m[loss];
    const count = Math.min(made, steps);
    const spot = ways
      ? spotAt(loss, m.label, ways[loss].way[count] as number)
      : { z: m.logit, loss: m[loss].loss, gradient: m[loss].gradient };
    return {
      ...spot,
      count,
      done: made >= steps && (started || steps === 0),
      prints: ways ? ways[loss].prints.filter(({ after }) => after <= count) : [],
    };
  };
  return {
    share,
    go,
    all,
    made,
    started,
    over: started && made >= all,
    bce: runner('bce'),
    squaredError: runner('squaredError'),
  };
}
export type Race = ReturnType<typeof useRace>;
