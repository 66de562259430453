import { plainTex } from './maths-text.ts';

const number = /^\d+(?:\{,\}\d{3})*(\.\d+)?$/;
const relation = /^(?:[=<>]|\\(?:approx|le|ge|ne)(?![a-z]))/;
const end = /^(?:,|\\\\|\\q?quad(?![a-z])|\\text(?![a-z]))/;
/** What only sets: spaces, alignment, sizes of brackets. */
const setting = /\\(?:[,;!:> ]|allowbreak\b|[bB]igg?[lr]?\b)|&|\s+/g;

/** The sides of the equations in a formula, each as its terms; an equation ends where a comma or a line does. */
function equations(tex: string): string[][][] {
  const plain = plainTex(tex).replace(setting, '');
  const all: string[][][] = [[['']]];
  let depth = 0;
  for (let at = 0; at < plain.length; ) {
    const rest = plain.slice(at);
    const sides = all.at(-1) as string[][];
    const terms = sides.at(-1) as string[];
    const [sign] = depth === 0 ? (relation.exec(rest) ?? []) : [];
    const [stop] = depth === 0 ? (end.exec(rest) ?? []) : [];
    const piece = sign ?? stop ?? /^\\(?:[a-zA-Z]+|.)|^./s.exec(rest)?.[0] ?? '';
    at += piece.length;
    if (sign) sides.push(['']);
    else if (stop) all.push([['']]);
    else if (depth === 0 && /^[+-]$/.test(piece)) {
      // A sign before the first term belongs to it.
      if (terms.at(-1) !== '') terms.push('');
    } else {
      if (/^[{([]$/.test(piece)) depth++;
      if (/^[})\]]$/.test(piece)) depth--;
      terms[terms.length - 1] += piece;
    }
  }
  return all;
}

/**
 * The decimals of a sum that are not written alike, as in 1.157 + 0.123 = 1.28: its terms and what it equals. A whole
 * number may stand beside them; products and fractions are not looked into.
 */
export function unevenSum(tex: string): string[] | undefined {
  for (const sides of equations(tex))
    for (let i = 0; i < sides.length; i++) {
      const pair = sides.slice(i, i + 2);
      if (pair.every((terms) => terms.length < 2)) continue;
      const decimals = pair.flat().filter((term) => number.exec(term)?.[1]);
      const digits = new Set(decimals.map((term) => term.split('.')[1]?.length));
      if (digits.size > 1) return decimals;
    }
  return undefined;
}
