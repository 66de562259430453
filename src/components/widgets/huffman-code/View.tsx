import { useMemo, useState } from 'preact/hooks';
import { withUnit } from '../../../i18n/number.ts';
import { Choice, Presets } from '../../kit/Choice.tsx';
import { drawn, type Scene } from '../../kit/island.tsx';
import { Named } from '../../kit/Named.tsx';
import { Output, Readout } from '../../kit/Readout.tsx';
import { Still } from '../../kit/Still.tsx';
import { TextInput } from '../../kit/TextInput.tsx';
import { CodeTable } from './CodeTable.tsx';
import { Encoded } from './Encoded.tsx';
import { figure } from './figure.ts';
import type { Words } from './ko.ts';
import type { Code, Model, Node } from './model.ts';
import { Scale } from './Scale.tsx';
import { lengthOf, longest, state, tidy } from './state.ts';
import { langOf } from './symbols.ts';
import { Tree } from './Tree.tsx';
import { lastMerge, mostLeaves, useBuild } from './use-build.ts';

/** What is to be said of the way the text is counted. */
const note = (m: Model, text: string, t: Words): string => {
  if (m.empty) return '';
  if (!m.hangul) return t.noHangul;
  if (m.unit === 'jamo') return t.finals;
  return text === state.defaults.text ? t.gloss : '';
};

export const huffman = drawn(figure, (scene: Scene<typeof figure, Words>) => {
  const { id, lang, t, m, params, results, ready } = scene;
  const { text, unit } = scene.values;
  const { step, merges, done, build, nodes, byPath, rootOf } = useBuild(m, `${unit} ${text}`);
  const [at, look] = useState<string | undefined>();

  const seen = at === undefined ? undefined : byPath.get(at);
  const sentence = (node: Node) => t.node(node, rootOf(node), done);
  const mergeSentence = (code: Code) => {
    const last = lastMerge(code, step);
    return last ? t.merged(step, last.pair, last.sum.count) : t.nothingMerged;
  };
  const table = useMemo(() => <CodeTable code={m} t={t} />, [m, t]);

  return {
    formula: !m.empty,
    says: m.empty || done ? t.says(m) : mergeSentence(m),
    picture: m.empty ? (
      <p class="code-empty">{t.empty}</p>
    ) : (
      <>
        <Tree
          code={m}
          nodes={nodes}
          rootOf={rootOf}
          step={step}
          label={t.tree(m, step)}
          says={sentence}
          heads={t.heads}
          at={at}
          onLook={look}
          ready={ready}
        />
        {m.entries.length > mostLeaves && (
          <p class="code-cut">{t.cut(mostLeaves, m.entries.length)}</p>
        )}
      </>
    ),
    tells: m.empty ? undefined : (
      <>
        <p class="code-says" aria-hidden="true">
          {seen ? sentence(seen) : done ? t.hint : mergeSentence(m)}
        </p>
        <Scale
          entropy={m.entropy}
          averageLength={m.averageLength}
          label={t.scale(m)}
          unit={(bits) => withUnit(bits, 'bits', lang)}
          average={
            results['average-length'] && (
              <>
                {t.average} <i class="mean-length">L</i>{' '}
                <Named name={t.average}>
                  <Output result={results['average-length']} />
                </Named>
              </>
            )
          }
          bound={
            results.entropy && (
              <>
                <i>H</i>{' '}
                <Named name={t.entropy}>
                  <Output result={results.entropy} />
                </Named>
              </>
            )
          }
        />
      </>
    ),
    primary: (
      <>
        <div class="row row-choice" role="group" aria-labelledby={`${id}-b`}>
          <span class="row-label" id={`${id}-b`}>
            {t.build}
          </span>
          <span class="buttons">
            <button type="button" class="button" disabled={step === 0} onClick={() => build(0)}>
              {t.fromStart}
            </button>
            <button
              type="button"
              class={`button${done ? '' : ' primary'}`}
              disabled={done}
              onClick={() => build(step + 1)}
            >
              {t.next}
            </button>
            <button type="button" class="button" disabled={done} onClick={() => build(merges)}>
              {t.all}
            </button>
            <span class="build-count">{merges > 0 ? t.merges(step, merges) : '\u00a0'}</span>
          </span>
        </div>
      </>
    ),
    rest: (
      <>
        <Presets
          figure={scene}
          label={t.presets}
          columns={2}
          presets={[
            { label: t.twister, values: { text: state.defaults.text } },
            { label: t.english, values: { text: 'she sells sea shells by the sea shore' } },
            { label: t.dyadic, values: { text: 'aaaabbcd' } },
            { label: t.one, values: { text: 'aaaa' } },
          ]}
        />
        {!params.text.locked && (
          <div class="row row-choice text-row">
            <span class="row-label" id={`${id}-t`}>
              {t.labels.text}
            </span>
            <span class="text-cell">
              <TextInput
                param={params.text}
                rows={3}
                labelledBy={`${id}-t`}
                lang={langOf(text)}
                read={(typed) =>
                  lengthOf(typed) > longest
                    ? { ok: false, expected: t.tooLong(lengthOf(typed)) }
                    : { ok: true, value: tidy(typed) }
                }
                kept={t.kept}
              />
            </span>
          </div>
        )}
        <Choice
          param={params.unit}
          label={t.labels.unit}
          options={(['syllable', 'jamo'] as const).map((value) => ({
            value,
            label: t.units[value],
          }))}
        />
        <p class="code-note">
          <Still room={[t.noHangul, t.finals, t.gloss]}>{note(m, text, t)}</Still>
        </p>
      </>
    ),
    main: <Readout main label={t.total} result={results['total-bits']} digits={0} />,
    readouts: (
      <>
        <Readout label={t.symbols} result={results.symbols} digits={0} />
        {!m.empty && (
          <p class="readouts-note">{`${t.averageNote(m) ?? ''} ${t.totalNote(m)}`.trim()}</p>
        )}
      </>
    ),
    more: m.empty ? undefined : <Encoded code={m} t={t} at={seen?.entry?.symbol} />,
    table,
  };
});
