/** A number as formatNumber shows it, as TeX: −1,234.5 or 1.2 × 10⁻⁷. */
export function texNumber(shown: string): string {
  const [mantissa = '', power] = shown.split(' × 10');
  const number = mantissa.replaceAll('−', '-').replaceAll(',', '{,}').replaceAll('∞', '\\infty ');
  if (power === undefined) return number;
  const plain = [...power].map((c) => (c === '⁻' ? '-' : '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(c))).join('');
  return `${number} \\times 10^{${plain}}`;
}

/** What a formula says, by its MathML. */
export const spoken = (formula: string): string =>
  (/<math[\s\S]*<\/math>/.exec(formula)?.[0] ?? '')
    .replace(/<annotation[\s\S]*?<\/annotation>/g, '')
    .replace(/<[^>]*>|\u2061/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** The words of a text that is nothing but a formula: not every reader's software reads MathML as a name. */
export function mathsName(html: string): string | undefined {
  if (!/^\s*<span class="katex\b/.test(html)) return undefined;
  return [...html.matchAll(/<math\b[\s\S]*?<\/math>/g)].map(([math]) => spoken(math)).join(' ');
}

const coloured = /\\(?:p|q|h|loss)\{/g;

/** A formula as any TeX reads it: without the colours of quantities, which are words of this course. */
export function plainTex(tex: string): string {
  coloured.lastIndex = 0;
  const found = coloured.exec(tex);
  if (!found) return tex;
  let depth = 1;
  let end = coloured.lastIndex;
  for (; end < tex.length && depth > 0; end++) {
    if (tex[end] === '\\') end++;
    else if (tex[end] === '{') depth++;
    else if (tex[end] === '}') depth--;
  }
  return plainTex(
    `${tex.slice(0, found.index)}${tex.slice(coloured.lastIndex, end - 1)}${tex.slice(end)}`,
  );
}
