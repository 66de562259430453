import rehypeKatex from 'rehype-katex';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkStrike from 'remark-cjk-friendly-gfm-strikethrough';
import remarkMath from 'remark-math';
import type { PluggableList } from 'unified';
import { katexOptions } from '../components/kit/words/math.ts';
import { rehypeMathBreaks } from './rehype-math-breaks.ts';
import { rehypeKeepTogether, rehypeMathErrors } from './rehype-maths.ts';
import { rehypeRuns } from './rehype-runs.ts';
import { remarkChecks } from './remark-checks.ts';
import { remarkSections } from './remark-sections.ts';
import { remarkValues } from './remark-values.ts';
import { remarkWords } from './remark-words.ts';

/** How a chapter is compiled, in this order. */
export const remarkPlugins: PluggableList = [
  remarkMath,
  remarkCjkFriendly,
  remarkCjkStrike,
  remarkChecks,
  remarkValues,
  remarkSections,
  remarkWords,
];
export const rehypePlugins: PluggableList = [
  [rehypeKatex, katexOptions()],
  rehypeMathErrors,
  rehypeMathBreaks,
  rehypeKeepTogether,
  rehypeRuns,
];
