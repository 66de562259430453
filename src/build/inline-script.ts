import { createHash } from 'node:crypto';
import { transformSync } from 'esbuild';

/** A script that stands in the page itself, without its comments, and the hash by which the policy lets it run. */
export function inlineScript(...parts: string[]): { code: string; hash: `sha256-${string}` } {
  const { code } = transformSync(parts.join('\n'), { minify: true });
  return { code, hash: `sha256-${createHash('sha256').update(code).digest('base64')}` };
}
