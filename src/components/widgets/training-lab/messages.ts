import type { Calibration, Report, Settings } from './run.ts';

/** What the page asks of the worker. Every order is answered once, in order. */
export type Order =
  /** A new net; the answer is its report before the first step. */
  | { readonly type: 'make'; readonly settings: Settings; readonly temperature: number }
  /** One more epoch. */
  | { readonly type: 'train'; readonly temperature: number }
  | { readonly type: 'calibrate'; readonly temperature: number }
  | { readonly type: 'ask'; readonly pixels: readonly number[] };

/** What it answers. */
export type Answer =
  | { readonly type: 'digits'; readonly pixels: Float64Array; readonly labels: Uint8Array }
  | { readonly type: 'report'; readonly report: Report }
  | { readonly type: 'calibration'; readonly calibration: Calibration }
  | { readonly type: 'asked'; readonly p: readonly number[] }
  | { readonly type: 'failed'; readonly why: string };
