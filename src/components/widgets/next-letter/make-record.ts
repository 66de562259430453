import { writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { selfInformation } from '../../../lib/entropy/information.ts';
import { sum } from '../../../lib/numeric/sum.ts';
import { modelOf } from './model.ts';
import { keptBack, learned, read } from './prose.ts';

const orders = [0, 1, 2, 3, 4];
const packed = (text: string) => 8 * brotliCompressSync(text).length;
const bothOf = <T>(of: (lang: 'ko' | 'en') => T) => ({ ko: of('ko'), en: of('en') });

/** Mean surprise of a text in bits a letter. */
function mean(text: string, order: number): number {
  const p = modelOf('syllable').probabilities(text, order);
  return sum(p.map((given) => selfInformation(given, 2))) / p.length;
}

/** What src/formula/recorded-letters.ts says of the prose: `npx node` on this file records it anew. */
export const recordOf = () => ({
  model: {
    read: bothOf((lang) => orders.map((order) => mean(read[lang], order))),
    kept: bothOf((lang) => orders.map((order) => mean(keptBack[lang], order))),
  },
  brotli: bothOf(
    (lang) =>
      (packed(`${learned}\n${keptBack[lang]}`) - packed(learned)) / [...keptBack[lang]].length,
  ),
});

export const file = new URL('../../../formula/recorded-letters.json', import.meta.url);

if (process.argv[1] === import.meta.filename)
  writeFileSync(file, `${JSON.stringify(recordOf(), undefined, 2)}\n`);
