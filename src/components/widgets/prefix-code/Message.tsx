import { CodePieces } from '../../families/codes/CodePieces.tsx';
import type { Scene } from '../../kit/figure/island.tsx';
import { type ReadText, TextInput } from '../../kit/inputs/TextInput.tsx';
import type { figure } from './figure.ts';
import type { Words } from './ko.ts';
import { type Model, names } from './model.ts';
import { bareMessage, isMessage, longest } from './state.ts';

/** The message to decode, and what a reader finds in it. */
export function Message({ id, t, m, params }: Scene<typeof figure, Words>) {
  const { value: message, locked, set } = params.message;
  const readMessage = (text: string): ReadText => {
    const bare = bareMessage(text);
    if (!isMessage(bare)) return { ok: false, expected: t.onlyBits };
    return bare.length > longest
      ? { ok: false, expected: t.tooLong(bare.length) }
      : { ok: true, value: bare };
  };

  return (
    <div class="row row-choice text-row">
      <span class="row-label" id={`${id}-m`}>
        {t.labels.message}
      </span>
      <div class="text-cell">
        {locked ? (
          <span class="code-word">{message}</span>
        ) : (
          <TextInput
            param={params.message}
            digits
            class="code-word"
            labelledBy={`${id}-m`}
            read={readMessage}
            kept={t.keptMessage}
          />
        )}
        <Decoding m={m} t={t} />
        {m.ambiguous !== undefined &&
          m.ambiguous !== message &&
          m.ambiguous.length <= longest &&
          !locked && (
            <button type="button" class="tool" onClick={() => set(m.ambiguous as string)}>
              {t.tryMessage(m.ambiguous)}
            </button>
          )}
      </div>
    </div>
  );
}

/** The message as it is read: one reading, two, or as far as it goes. */
function Decoding({ m, t }: { m: Model; t: Words }) {
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
