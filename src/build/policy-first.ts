import { createHash } from 'node:crypto';
import { finishedPages } from './finished-pages.ts';

const policy = /<meta http-equiv="content-security-policy"[^>]*>/i;
const charset = /<meta charset="utf-8"\s*\/?>/i;

/** Astro's rule for its island elements stands in the middle of the body; ours is in base.css. */
const islands = '<style>astro-island,astro-slot,astro-static-slot{display:contents}</style>';

/** On a page with the training lab one policy may name the address of a script: its worker. */
const lab = 'data-widget="training-lab"';
const withWorker = (text: string): string =>
  text.replace("trusted-types 'none'", 'trusted-types training-lab');

/** The teacher's desk alone shows pages of the course in frames. */
const desk = 'id="builder"';
const withOwnFrames = (text: string): string => text.replace('frame-src ', "frame-src 'self' ");

const inline = /<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/g;
const hashes = / '(sha256-[\w+/=]+)'/g;

/** Astro allows on every page what it wrote into any; a page needs, and then has, only what stands in it. */
export function onlyOwnHashes(meta: string, html: string): string {
  const own = new Set(
    [...html.matchAll(inline)].map(
      ([, , text = '']) => `sha256-${createHash('sha256').update(text).digest('base64')}`,
    ),
  );
  return meta.replace(hashes, (all, hash: string) => (own.has(hash) ? all : ''));
}

/** Astro writes the policy at the end of the head; it governs only what follows, so it is moved to the front. */
export const policyFirst = () =>
  finishedPages('policy-first', (html, page) => {
    const found = policy.exec(html)?.[0];
    if (!found || !charset.test(html))
      throw new Error(
        `${page}: expected a content security policy and a charset in the head, got none`,
      );
    const rest = html.replace(found, '').replaceAll(islands, '');
    const own = onlyOwnHashes(found, rest);
    const atLab = html.includes(lab) ? withWorker(own) : own;
    const policyHere = html.includes(desk) ? withOwnFrames(atLab) : atLab;
    return rest.replace(charset, (c) => c + policyHere);
  });
