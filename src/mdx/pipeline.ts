import { readdirSync } from 'node:fs';
import rehypeKatex from 'rehype-katex';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkStrike from 'remark-cjk-friendly-gfm-strikethrough';
import remarkMath from 'remark-math';
import type { PluggableList } from 'unified';
import { katexOptions } from '../components/kit/math.ts';
import { rehypeMathBreaks } from './rehype-math-breaks.ts';
import { rehypeKeepTogether, rehypeMathErrors } from './rehype-maths.ts';
import { rehypeRuns } from './rehype-runs.ts';
import { remarkSections } from './remark-sections.ts';
import { remarkValues } from './remark-values.ts';
import { remarkWords } from './remark-words.ts';

/** What a chapter may write besides its figures: the files of src/components/course/words, exercises, computed values. */
export const words: readonly string[] = [
  ...readdirSync('src/components/course/words').map((f) => f.replace('.astro', '')),
  'Exercise',
  'Exercises',
  'V',
];

/** How a chapter is compiled, in this order. */
export const remarkPlugins: PluggableList = [
  remarkMath,
  remarkCjkFriendly,
  remarkCjkStrike,
  remarkValues,
  remarkSections,
  [remarkWords, { words }],
];
export const rehypePlugins: PluggableList = [
  [rehypeKatex, katexOptions()],
  rehypeMathErrors,
  rehypeMathBreaks,
  rehypeKeepTogether,
  rehypeRuns,
];
