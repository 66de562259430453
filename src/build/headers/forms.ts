import { everywhere, type Headers, type Rule } from './rules.ts';

/** The rules as each host reads them. `base` is the base path of the site, with a slash at both ends. */
type Form = (rules: readonly Rule[], base: string) => string;

const lines = (headers: Headers, write: (name: string, value: string) => string) =>
  Object.entries(headers).map(([name, value]) => write(name, value));

/** Netlify, Cloudflare Pages and others: `_headers`. A folder is a rule, and no two rules name a header of one file. */
export const netlify: Form = (rules, base) => {
  const block = (path: string, headers: Headers) =>
    [path, ...lines(headers, (name, value) => `  ${name}: ${value}`)].join('\n');
  return `${[
    '# Read by Netlify, Cloudflare Pages and others, at the top of what is published.',
    block(`${base}*`, everywhere),
    ...rules.flatMap(({ of, headers }) =>
      of.map((name) => block(`${base}${name.replace(/\/$/, '/*')}`, headers)),
    ),
  ].join('\n')}\n`;
};

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** What the addresses of a rule look like; a file ends where its name does. */
const pattern = ({ of }: Rule, base: string) =>
  `^${escaped(base)}(?:${of.map((name) => escaped(name) + (name.endsWith('/') ? '' : '$')).join('|')})`;

/** Apache: `.htaccess`. */
export const apache: Form = (rules, base) => {
  const set = (headers: Headers, when = '') =>
    lines(headers, (name, value) => `  Header always set ${name} "${value}"${when}`);
  return `${[
    '# Read by Apache.',
    `ErrorDocument 404 ${base}404.html`,
    '<IfModule mod_headers.c>',
    ...set(everywhere),
    ...rules.flatMap((rule) =>
      set(rule.headers, ` "expr=%{THE_REQUEST} =~ m#${requested(rule, base)}#"`),
    ),
    '</IfModule>',
  ].join('\n')}\n`;
};
/** As it was asked for: inside, Apache reads `index.html` where a folder was. */
const requested = (rule: Rule, base: string) =>
  pattern(rule, base).replace(/^\^/, '^[A-Z]+ ').replaceAll('$', '[ ?]');

/** nginx: `nginx-headers.conf`, for `include` in a `server`. Headers of a place replace those around it, so each has all. */
export const nginx: Form = (rules, base) => {
  const add = (headers: Headers) =>
    lines(headers, (name, value) => `  add_header ${name} "${value}" always;`);
  const place = (rule: Rule) => [
    `location ~ "${pattern(rule, base)}" {`,
    ...add({ ...everywhere, ...rule.headers }),
    '}',
  ];
  return `${['# Read by nginx: include it in "server".', `error_page 404 ${base}404.html;`, ...rules.flatMap(place)].join('\n')}\n`;
};
