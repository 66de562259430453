import type { Element, Text } from 'hast';

/** One token of a line: its element and its text. */
interface Token {
  readonly of: Element;
  readonly text: string;
}

/**
 * A line of a program in pieces that stay whole, so that one that is too long for a narrow page goes on in the next line
 * where Python allows it: inside brackets, after a comma. Nothing of its text changes. It is given to the highlighter.
 */
export function pieces(): { name: string; line(line: Element): void } {
  let depth = 0;
  return {
    name: 'pieces',
    line(line) {
      let piece: Token[] = [];
      const all: Token[][] = [piece];
      let quote = '';
      for (const of of line.children as Element[]) {
        let text = '';
        for (const sign of (of.children[0] as Text | undefined)?.value ?? '') {
          text += sign;
          if (quote) quote = sign === quote ? '' : quote;
          else if (sign === '"' || sign === "'") quote = sign;
          else if ('([{'.includes(sign)) depth += 1;
          else if (')]}'.includes(sign)) depth -= 1;
          else if (sign === '#') break;
          if (depth > 0 && !quote && sign === ' ' && text.trimEnd().endsWith(',')) {
            piece.push({ of, text });
            text = '';
            piece = [];
            all.push(piece);
          }
        }
        const whole = (of.children[0] as Text | undefined)?.value ?? '';
        // A comment ends the search; its text stays.
        const done = all.flat().filter((token) => token.of === of);
        const rest = whole.slice(done.reduce((sum, token) => sum + token.text.length, 0));
        if (rest) piece.push({ of, text: rest });
      }
      line.children = all.flatMap((tokens, i): Element[] => [
        ...(i > 0 ? [element('wbr', '')] : []),
        {
          ...element('span', 'piece'),
          children: tokens.map(({ of, text }) => ({
            ...of,
            children: [{ type: 'text', value: text }],
          })),
        },
      ]);
    },
  };
}

const element = (tagName: string, name: string): Element => ({
  type: 'element',
  tagName,
  properties: name ? { className: [name] } : {},
  children: [],
});
