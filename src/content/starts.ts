import { z } from 'astro/zod';

/**
 * When a section begins in its lecture, in seconds by the label of the lecture; under '' where the section has one lecture
 * only, which then needs no name.
 */
export type Starts = Readonly<Record<string, number>>;

/** 312, 5:12 or 1:05:12 as seconds; undefined for anything else. */
export function secondsOf(written: unknown): number | undefined {
  if (typeof written === 'number')
    return Number.isInteger(written) && written >= 0 ? written : undefined;
  if (typeof written !== 'string') return undefined;
  const [, hours = '0', minutes, seconds] =
    /^(?:(\d+):(?=\d\d:))?(\d{1,3}):([0-5]\d)$/.exec(written) ?? [];
  if (minutes === undefined) return undefined;
  return 3600 * Number(hours) + 60 * Number(minutes) + Number(seconds);
}

/** As a player shows it: 5:12, 1:05:12. */
export function clock(seconds: number): string {
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (n: number) => String(n).padStart(2, '0');
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

const rule = 'must be minutes and seconds as the player shows them, 5:12 or 1:05:12, or seconds';

/** A time, or one for each lecture that treats the section: `{ 03-1: 15:20, 03-2: 0:30 }`. */
export const starts = z.unknown().transform((written, context): Starts => {
  const many = typeof written === 'object' && written !== null && !Array.isArray(written);
  const times = Object.entries(many ? written : { '': written }).map(([label, time]) => {
    const seconds = secondsOf(time);
    if (seconds === undefined)
      context.addIssue({
        code: 'custom',
        message: `${label && `${label}: `}${rule}, got ${JSON.stringify(time)}`,
      });
    return [label, seconds ?? 0] as const;
  });
  return Object.fromEntries(times);
});
