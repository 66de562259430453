import { isScalar, parseDocument, visit } from 'yaml';
import type { Source } from '../content/source.ts';
import type { Lang } from '../i18n/lang.ts';

/**
 * The sentences of a file of the course, without its code, tags and formulas. It is as long as the file, sign by sign,
 * so that a place in one is the same place in the other.
 */
export interface Prose extends Source {
  /** The language, where the file tells it. */
  readonly lang?: Lang;
  readonly words: string;
}

/** Stands for nothing: tags, signs of Markdown, joiners. */
export const nothing = '\0';
/** Stands for a formula or a number that is computed. */
export const thing = '\ufffc';
/** Stands for a computed number with its unit; every unit, percent too, ends in a vowel in Korean. */
export const measure = '\ue000';
/** Ends whatever went before it. */
const end = '\n';

const blank = (text: string, first = nothing): string => first + nothing.repeat(text.length - 1);
const ended = (text: string): string => end.repeat(text.length);

const tag = /<\/?([A-Za-z]*)(?:"[^"]*"|'[^']*'|\{(?:[^{}]|\{[^{}]*\})*\}|[^<>"'{}])*>/g;
/** Attributes that are read. */
const said = /(\b(?:title|caption)=")([^"]*)(")/g;

/** Markdown with maths and tags. */
function markdown(text: string): string {
  return text
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, ended)
    .replace(/`[^`\n]*`/g, (code) => blank(code, thing))
    .replace(tag, (all, name: string) => {
      if (name === 'V') return blank(all, /\bunit="/.test(all) ? measure : thing);
      const attributes = [...all.matchAll(said)];
      if (attributes.length === 0) return blank(all);
      let out = ended(all);
      for (const { index, 1: before = '', 2: value = '' } of attributes) {
        const at = index + before.length;
        out = out.slice(0, at) + value + out.slice(at + value.length);
      }
      return out;
    })
    .replace(/\$\$[\s\S]*?\$\$|\$[^$\n]*\$/g, (maths) => blank(maths, thing))
    .replace(/\[#[a-z0-9-]+\]/g, ended)
    .replace(/\]\([^)\s]*\)/g, (address) => blank(address))
    .replace(/\*+|\[(?=[^\]]*\0)/g, (sign) => blank(sign))
    .replace(/[|\u2060]/g, (sign) => (sign === '|' ? end : nothing));
}

export const proseOfChapter = (source: Source, lang: Lang): Prose => ({
  ...source,
  lang,
  words: markdown(source.text),
});

/** The texts of a YAML file in one language. */
export function proseOfYaml(source: Source, lang: Lang): Prose {
  const { text } = source;
  let words = ended(text);
  visit(parseDocument(text), {
    Pair(_, { key, value }) {
      if (!isScalar(key) || key.value !== lang || !isScalar(value) || !value.range) return;
      const [from, to] = value.range;
      words = words.slice(0, from) + markdown(text.slice(from, to)) + words.slice(to);
    },
  });
  return { ...source, lang, words };
}

/** Numbers with a unit of their own. */
const filled = /^\$\{(?:bits|nats|hartleys|percent)\(/;

/** The strings of a module; what a template fills in is a thing. */
export function proseOfScript(source: Source, lang?: Lang): Prose {
  const { text } = source;
  const out = [...ended(text)];
  /** The brackets around: a template's quote, or the brace of what it fills in. */
  const around: string[] = [];
  let i = 0;
  const keep = (to: number, quote: string) => {
    for (; i < to && i < text.length; i++) {
      if (text[i] === quote) return;
      if (quote === '`' && text.startsWith('${', i)) return;
      const coded = /^\\(?:u([0-9a-f]{4})|.)/i.exec(text.slice(i, i + 6));
      if (!coded) {
        out[i] = text[i] as string;
        continue;
      }
      const sign = coded[1] === '00a0' ? ' ' : nothing;
      for (const [k] of [...coded[0]].entries()) out[i + k] = k === 0 ? sign : nothing;
      i += coded[0].length - 1;
    }
  };
  while (i < text.length) {
    const rest = text.slice(i, i + 2);
    if (around.at(-1) === '`') {
      keep(text.length, '`');
      if (text[i] === '`') around.pop();
      else {
        out[i] = filled.test(text.slice(i)) ? measure : thing;
        out[i + 1] = nothing;
        around.push('{');
        i += 1;
      }
      i += 1;
    } else if (rest === '//') {
      while (i < text.length && text[i] !== '\n') i++;
    } else if (rest === '/*') {
      i = text.indexOf('*/', i) + 2;
      if (i < 2) i = text.length;
    } else if (text[i] === "'" || text[i] === '"') {
      const quote = text[i] as string;
      i += 1;
      keep(text.length, quote);
      i += 1;
    } else {
      if (text[i] === '`') around.push('`');
      else if (text[i] === '{') around.push('}');
      else if (text[i] === '}') {
        // What follows a number that was filled in is its unit or particle.
        if (around.pop() === '{')
          for (let k = i; k >= 0 && out[k] !== thing && out[k] !== measure; k--) out[k] = nothing;
      }
      i += 1;
    }
  }
  return { ...source, ...(lang ? { lang } : {}), words: out.join('') };
}
