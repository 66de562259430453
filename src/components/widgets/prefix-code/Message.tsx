import type { Lang } from '../../../i18n/lang.ts';
import { CodePieces } from '../../kit/CodePieces.tsx';
import { type ReadText, TextInput } from '../../kit/TextInput.tsx';
import type { FigureState } from '../../kit/use-figure.ts';
import { type Model, names } from './model.ts';
import { isMessage, longest, type state } from './state.ts';
import { strings } from './strings.ts';

interface Props {
  figure: FigureState<typeof state.fields>;
  m: Model;
}

/** The message to decode, and what a reader finds in it. */
export function Message({ figure, m }: Props) {
  const { lang } = figure;
  const t = strings[lang];
  const { message } = figure.values;
  const readMessage = (text: string): ReadText => {
    const bare = text.replace(/\s/g, '');
    if (!isMessage(bare)) return { ok: false, expected: t.onlyBits };
    return bare.length > longest
      ? { ok: false, expected: t.tooLong(bare.length) }
      : { ok: true, value: bare };
  };

  return (
    <div class="row row-choice text-row">
      <span class="row-label" id={`${figure.id}-m`}>
        {t.labels.message}
      </span>
      <div class="text-cell">
        {figure.locked('message') ? (
          <span class="code-word">{message}</span>
        ) : (
          <TextInput
            figure={figure}
            name="message"
            digits
            class="code-word"
            labelledBy={`${figure.id}-m`}
            read={readMessage}
            kept={t.keptMessage}
          />
        )}
        <Decoding m={m} lang={lang} />
        {m.ambiguous !== undefined &&
          m.ambiguous !== message &&
          m.ambiguous.length <= longest &&
          !figure.locked('message') && (
            <button
              type="button"
              class="tool"
              onClick={() => figure.set({ message: m.ambiguous as string })}
            >
              {t.tryMessage(m.ambiguous)}
            </button>
          )}
      </div>
    </div>
  );
}

/** The message as it is read: one reading, two, or as far as it goes. */
function Decoding({ m, lang }: { m: Model; lang: Lang }) {
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
