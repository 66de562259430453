import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The built site, as files. */
export const root = 'dist';

export const files: readonly string[] = readdirSync(root, { recursive: true, encoding: 'utf8' });

export interface Page {
  /** Its address: /ko/information-entropy/. */
  readonly address: string;
  readonly html: string;
}

export const htmlPages: readonly Page[] = files
  .filter((f) => f.endsWith('.html'))
  .map((f) => ({
    address: `/${f.replace(/index\.html$/, '')}`,
    html: readFileSync(join(root, f), 'utf8'),
  }));

/** The values of an attribute in a text, entities resolved. */
export const attributesOf = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map((m) =>
    (m[1] as string).replaceAll('&amp;', '&').replaceAll('&#38;', '&').replaceAll('&quot;', '"'),
  );
