import { createHash } from 'node:crypto';
import { transformSync } from 'esbuild';

/** Scripts that stand in the page itself, without their comments. */
export const inlineScript = (...parts: readonly string[]): string =>
  transformSync(parts.join('\n'), { minify: true }).code;

/** By this the policy knows what stands in the page itself. */
export const hashOf = (inline: string): `sha256-${string}` =>
  `sha256-${createHash('sha256').update(inline).digest('base64')}`;
