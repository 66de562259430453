export { katexOptions, macros, renderMath } from '../kit/math.ts';

/** The words of a text that is nothing but a formula: not every reader's software reads MathML as a name. */
export function mathsName(html: string): string | undefined {
  if (!/^\s*<span class="katex">/.test(html)) return undefined;
  return [...html.matchAll(/<math\b[\s\S]*?<\/math>/g)]
    .map(([math]) =>
      math.replace(/<annotation\b[\s\S]*?<\/annotation>/g, '').replace(/<[^>]+>|\u2061/g, ''),
    )
    .join(' ');
}
