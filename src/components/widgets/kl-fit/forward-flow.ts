import type { Spot } from './spot.ts';

/** How far a step goes, of the mean in units of sd and of ln sd. */
const stride = 0.04;
const mostSteps = 2000;

/**
 * The way of gradient descent with vanishing steps on D(p‖N(mean, sd²)) in mean and ln sd, for a p of this variance around 0. That
 * divergence is ln sd + (variance + mean²)/(2 sd²) but for a constant; it ends at mean 0 and the variance of p.
 */
export function forwardFlow(variance: number, start: Spot): readonly Spot[] {
  const end: Spot = { mean: 0, sd: Math.sqrt(variance) };
  // The direction downhill, as long as a step.
  const downhill = ({ mean, sd }: Spot): readonly [number, number] => {
    const dm = -mean / (sd * sd);
    const ds = (variance + mean * mean) / (sd * sd) - 1;
    const length = Math.hypot(dm / sd, ds);
    return length === 0 ? [0, 0] : [(stride * dm) / length, (stride * ds) / length];
  };
  const moved = ({ mean, sd }: Spot, [dm, ds]: readonly [number, number], by: number): Spot => ({
    mean: mean + by * dm,
    sd: sd * Math.exp(by * ds),
  });
  const path = [start];
  let at = start;
  for (let i = 0; i < mostSteps; i++) {
    if (Math.hypot(at.mean / end.sd, Math.log(at.sd / end.sd)) <= stride) break;
    // The slope in the middle of the step stands for all of it.
    at = moved(at, downhill(moved(at, downhill(at), 0.5)), 1);
    path.push(at);
  }
  return [...path, end];
}
