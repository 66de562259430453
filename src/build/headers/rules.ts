/**
 * What a host says of the files, declared once: the host's own form of it is written from here (forms.ts). The content
 * security policy stands in the pages; a header adds only what a meta tag cannot say.
 */
export type Headers = Readonly<Record<string, string>>;

/** Files that get the same headers, by what stands first in their address. */
export interface Rule {
  /** Folders (`en/`) and files (`favicon.svg`) below the base path; the empty one is the front page. */
  readonly of: readonly string[];
  readonly headers: Headers;
}

/** Of every file, and of no rule besides: hosts join the values that two rules give to one header. */
export const everywhere: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()',
};

/** A host that has the file may keep it, but asks first whether it is still the same. */
const asksFirst: Headers = { 'Cache-Control': 'no-cache' };
/** Its name changes with its content. */
const staysForever: Headers = { 'Cache-Control': 'public, max-age=31536000, immutable' };
/** A frame with `sandbox` has an origin of its own, and reads these files from there; there is no secret in them. */
const forAll: Headers = { 'Access-Control-Allow-Origin': '*' };
const framedBy = (whom: string): Headers => ({
  'Content-Security-Policy': `frame-ancestors ${whom}`,
});

/** The kinds of files; what stands first decides, and each name is of one kind. */
const kinds: readonly { readonly is: RegExp; readonly headers: Headers }[] = [
  { is: /^_astro\/$/, headers: { ...staysForever, ...forAll } },
  { is: /^(?:lib\/|course-prose-\d+\.txt)$/, headers: { ...asksFirst, ...forAll } },
  { is: /^embed\/$/, headers: { ...asksFirst, ...framedBy('*') } },
  { is: /^(?:|(?:ko|en|w|\d+)\/|[\w-]+\.html)$/, headers: { ...asksFirst, ...framedBy("'self'") } },
  { is: /./, headers: asksFirst },
];

/** The rules for a site, from the names that stand at its top: folders with a slash behind. */
export function rulesFor(names: readonly string[]): Rule[] {
  const kindOf = (name: string) => kinds.findIndex(({ is }) => is.test(name));
  return kinds
    .map(({ headers }, kind) => ({
      of: ['', ...names].filter((name) => kindOf(name) === kind).sort(),
      headers,
    }))
    .filter(({ of }) => of.length > 0);
}
