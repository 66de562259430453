import type { Track } from '../../kit/inputs/track.ts';

const within = [1, 2, 5];

/** A slider for whole counts up to a power of ten: 1, 2, 5, 10, 20, 50, … are about equally far apart. */
export const countingTrack = (max: number): Track => ({
  min: 0,
  max: 3 * Math.log10(max),
  step: 1,
  to: (count) => 3 * Math.log10(count),
  from: (position) => {
    const place = Math.round(position);
    return (within[place % 3] as number) * 10 ** Math.floor(place / 3);
  },
});
