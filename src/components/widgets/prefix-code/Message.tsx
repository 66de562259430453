import type { Lang } from '../../../i18n/lang.ts';
import { CodePieces } from '../../kit/CodePieces.tsx';
import { type Model, names } from './model.ts';
import { strings } from './strings.ts';

/** The message as it is read: one reading, two, or as far as it goes. */
export function Message({ m, lang }: { m: Model; lang: Lang }) {
  const t = strings[lang];
  const d = m.decoded;
  const pieces = (reading: readonly number[]) =>
    reading.map((i) => ({ symbol: names[i] as string, bits: m.codewords[i] as string }));
  return (
    <div class="decoded">
      <p class="decoded-verdict">{t.decoded(d)}</p>
      {d.kind === 'one' && <CodePieces pieces={pieces(d.reading)} />}
      {d.kind === 'ambiguous' &&
        d.readings.map((reading, i) => (
          <div key={i} class="decoded-reading">
            <span class="decoded-name">{t.reading[i]}</span>
            <CodePieces pieces={pieces(reading)} />
          </div>
        ))}
      {d.kind === 'unfinished' && (
        <CodePieces pieces={pieces(d.reading)}>
          <span class="decoded-rest">{m.message.slice(d.from)}…</span>
        </CodePieces>
      )}
      {d.kind === 'dead-end' && (
        <CodePieces pieces={pieces(d.reading)}>
          <span class="decoded-rest">
            {m.message.slice(d.from, d.at)}
            <mark>{m.message[d.at]}</mark>
            {m.message.slice(d.at + 1)}
          </span>
        </CodePieces>
      )}
    </div>
  );
}
