import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { compile } from '@mdx-js/mdx';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import { katexOptions } from '../components/kit/words/math.ts';
import { rehypeMathBreaks } from './rehype-math-breaks.ts';
import { classesOf, type Node, textOf, walk } from './tree.ts';

/** The parts between which a line may break: `|` before a relation, `¦` where only a long side divides. */
async function broken(text: string): Promise<string> {
  let html: Node | undefined;
  const keep = () => (tree: Node) =>
    walk(tree, (node) => {
      if (classesOf(node).includes('katex-html')) html = node;
      return undefined;
    });
  await compile(text, {
    remarkPlugins: [remarkMath],
    rehypePlugins: [[rehypeKatex, katexOptions()], rehypeMathBreaks, keep],
  });
  const parts = (html?.children ?? []).map((node) =>
    classesOf(node).includes('side') ? (node.children ?? []).map(textOf).join('¦') : textOf(node),
  );
  return parts.join('|');
}

test('a short formula in a sentence is one word, a long one and a displayed one are not', async () => {
  const out: string[] = [];
  const see = () => (tree: Node) =>
    walk(tree, (node) => {
      if (classesOf(node).includes('katex')) out.push(classesOf(node).join(' '));
      return undefined;
    });
  await compile('$p = 0$, $a = b = c = d$, $a + b = \\log_2 p + \\log_2 q$\n\n$$\np = 0\n$$', {
    remarkPlugins: [remarkMath],
    rehypePlugins: [[rehypeKatex, katexOptions()], rehypeMathBreaks, see],
  });
  assert.deepEqual(out, ['katex short', 'katex', 'katex', 'katex']);
});

test('a long list of numbers goes on after a comma, a short one does not', async () => {
  assert.equal(await broken('$(0.05, 0.04, 0.05, 0.06, 0.8)$'), '(0.05,|0.04,|0.05,|0.06,|0.8)');
  assert.equal(await broken('$(0.5, 0.25, 0.25)$'), '(0.5,0.25,0.25)');
});

describe('a formula goes on in the next line where a printed one would', () => {
  const cases: [what: string, text: string, parts: string][] = [
    ['before a relation, which starts the line', '$$\na = b \\le c\n$$', 'a|=b|≤c'],
    ['before a plus, where a side is too long', '$$\na = b + c - d\n$$', 'a|=b¦+c¦−d'],
    ['never at a product', '$$\na = b \\cdot c \\times d\n$$', 'a|=b⋅c×d'],
    ['never at the bar of a condition', '$$\nH(Y \\mid X) = a\n$$', 'H(Y∣X)|=a'],
    ['never inside brackets', '$$\na (1 - p) = \\bigl( b = c \\bigr) - d\n$$', 'a(1−p)|=(b=c)¦−d'],
    ['with a minus of its own after the relation', '$$\nI = -\\log p\n$$', 'I|=−logp'],
    ['in a sentence after the sign, as the next words would', '$a = b + c \\cdot d$', 'a=|b+|c⋅d'],
    ['in a sentence not inside brackets', '$(1 - p) + q$', '(1−p)+|q'],
    ['also with a sign at its end', '$$\na + b =\n$$', 'a¦+b='],
    ['and as a whole where there is no sign', '$$\n\\frac{a}{b}\n$$', 'ba​'],
  ];
  for (const [what, text, parts] of cases)
    test(what, async () => assert.equal(await broken(text), parts));
});
