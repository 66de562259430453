import { formatNumber } from '../../../../../i18n/number.ts';
import { binaryEntropy } from '../../../../../lib/entropy/entropy.ts';
import { reliabilityBins } from '../../../../../lib/learning/calibration.ts';
import { price, type Said } from './said.ts';
import type { ConfidenceWords } from './words.ts';

/** Bins of a fifth: with a hundred answers at most, narrower ones would hold one or two each. */
const bins = 5;
/** The drawing, in its own units. */
const [size, left, below] = [240, 44, 40];

const svg = (tag: string, of: Record<string, string | number>, ...inside: (Node | string)[]) => {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(of)) element.setAttribute(name, String(value));
  element.append(...inside);
  return element;
};
const html = (tag: string, ...inside: (Node | string)[]): HTMLElement => {
  const element = document.createElement(tag);
  element.append(...inside);
  return element;
};
const percent = (x: number) => `${formatNumber(100 * x, 0)}%`;

/** How often the reader was right when saying so much: a sentence, a drawing, and the same as a table. */
export function curve(said: readonly Said[], words: ConfidenceWords, kept: boolean): Node[] {
  const notes = [html('p', words.where), ...(kept ? [] : [html('p', words.unkept)])];
  if (said.length === 0) return [html('p', words.none), ...notes];
  const right = said.map(([, , , is]) => is);
  const sure = said.map(([, , how]) => how / 100);
  const mean = said.reduce((sum, [, , how, is]) => sum + price(how, is), 0) / said.length;
  const share = right.filter(Boolean).length / said.length;
  const filled = reliabilityBins(right, sure, bins).flatMap((bin) =>
    bin.confidence === undefined || bin.accuracy === undefined
      ? []
      : [{ ...bin, confidence: bin.confidence, accuracy: bin.accuracy }],
  );
  const sentence = words.all(
    said.length,
    formatNumber(mean, 3),
    percent(share),
    formatNumber(binaryEntropy(share, 2), 3),
  );
  const x = (p: number) => left + size * p;
  const y = (p: number) => 12 + size * (1 - p);
  const label = filled
    .map(({ low, high, confidence, accuracy }) =>
      words.chartBin(
        Math.round(100 * low),
        Math.round(100 * high),
        percent(confidence),
        percent(accuracy),
      ),
    )
    .join(' ');
  const ticks = [0, 0.5, 1].flatMap((p) => [
    svg('text', { x: x(p), y: y(0) + 18, 'text-anchor': 'middle' }, String(100 * p)),
    svg('text', { x: left - 8, y: y(p) + 5, 'text-anchor': 'end' }, String(100 * p)),
  ]);
  const picture = svg(
    'svg',
    {
      class: 'calibration',
      viewBox: `0 0 ${left + size + 16} ${12 + size + below}`,
      role: 'img',
      'aria-label': words.chart(label),
    },
    svg('path', { class: 'axis', d: `M${x(0)} ${y(1)}V${y(0)}H${x(1)}` }),
    svg('path', { class: 'diagonal', d: `M${x(0)} ${y(0)}L${x(1)} ${y(1)}` }),
    ...filled.map(({ count, confidence, accuracy }) =>
      svg(
        'g',
        {},
        svg('path', { class: 'gap', d: `M${x(confidence)} ${y(confidence)}V${y(accuracy)}` }),
        svg('circle', {
          cx: x(confidence),
          cy: y(accuracy),
          r: 3 + 2 * Math.min(4, Math.sqrt(count)),
        }),
      ),
    ),
    ...ticks,
    svg('text', { x: x(0.5), y: y(0) + 36, 'text-anchor': 'middle' }, words.said),
    svg('text', { class: 'title', x: x(0) + 8, y: y(1) + 10 }, words.was),
  );
  const cell = (tag: string, text: string) => html(tag, text);
  const table = html(
    'table',
    html('thead', html('tr', ...words.heads.map((head) => cell('th', head)))),
    html(
      'tbody',
      ...filled.map(({ low, high, count, confidence, accuracy }) =>
        html(
          'tr',
          cell('td', `${Math.round(100 * low)}–${Math.round(100 * high)}%`),
          cell('td', String(count)),
          cell('td', percent(confidence)),
          cell('td', percent(accuracy)),
        ),
      ),
    ),
  );
  for (const head of table.querySelectorAll('th')) head.scope = 'col';
  return [
    html('p', sentence, ...(said.length < 10 ? [` ${words.few}`] : [])),
    picture,
    table,
    ...notes,
  ];
}
