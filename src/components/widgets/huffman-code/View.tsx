import { useMemo, useState } from 'preact/hooks';
import { withUnit } from '../../../i18n/number.ts';
import { TextRow, UnitChoice } from '../../families/letters/TextControls.tsx';
import { drawn, type Scene } from '../../kit/figure/island.tsx';
import { Readout } from '../../kit/figure/Readout.tsx';
import { Presets } from '../../kit/inputs/Choice.tsx';
import { Still } from '../../kit/words/Still.tsx';
import { CodeTable } from './CodeTable.tsx';
import { Encoded } from './Encoded.tsx';
import { figure } from './figure.ts';
import type { Words } from './ko.ts';
import { type Code, derive, type Model } from './model.ts';
import { Scale } from './Scale.tsx';
import { lengthOf, longest, state, tidy } from './state.ts';
import { Tree } from './Tree.tsx';
import type { Node } from './tree.ts';
import { mostLeaves, useBuild } from './use-build.ts';

/** What is to be said of the way the text is counted. */
const note = (m: Model, text: string, t: Words): string => {
  if (m.empty) return '';
  if (!m.hangul) return t.noHangul;
  if (m.unit === 'jamo') return t.finals;
  return text === state.defaults.text ? t.gloss : '';
};

const short = derive(state.defaults) as Code;

/** The longest that may be said of the whole and of a step: it holds their room. */
function roomOf(m: Model, t: Words) {
  const code = m.empty ? short : m;
  const root = code.nodes[0] as Node;
  const part = { symbol: code.entries.at(-1)?.symbol, count: root.count };
  const pair = [part, part] as const;
  return {
    total: [`${t.averageNote({ ...code, averageLength: code.entropy })} ${t.totalNote(code)}`],
    talk: [
      t.finished,
      ...(['wrong', 'merged'] as const).map((kind) => t.said({ kind, pair }, code.merges)),
    ],
  };
}

export const huffman = drawn(figure, (scene: Scene<typeof figure, Words>) => {
  const { id, lang, t, m, params, results, ready } = scene;
  const { text, unit } = scene.values;
  const build = useBuild(m, `${unit} ${text}`);
  const { step, merges, done, code, byPath, rootOf, said } = build;
  const [at, look] = useState<string | undefined>();

  const seen = byPath.get(at ?? '-');
  const sentence = (node: Node) => t.node(node, node.path.length - rootOf(node).path.length, done);
  const talk = !said ? t.invitation : done ? t.finished : t.said(said, step);
  const rooms = useMemo(() => roomOf(m, t), [m, t]);
  const table = useMemo(() => code && <CodeTable code={code} t={t} />, [code, t]);

  return {
    formula: !m.empty,
    says: m.empty || done ? t.says(m) : talk,
    picture: code ? (
      <>
        <Tree
          {...build}
          code={code}
          label={t.tree(code)}
          says={sentence}
          heads={t.table}
          at={at}
          onLook={look}
          ready={ready}
        />
        {code.entries.length > mostLeaves && (
          <p class="code-cut">{t.cut(mostLeaves, code.entries.length)}</p>
        )}
      </>
    ) : (
      <p class="code-tree code-empty">{t.empty}</p>
    ),
    tells: (
      <Scale
        unit={(bits) => withUnit(bits, 'bits', lang)}
        t={t}
        average={results['average-length']}
        entropy={results.entropy}
      />
    ),
    wide: 'rest-across',
    // A tree that is shown is not taken apart.
    primary: !scene.still && (
      <div class="row row-choice text-row build" role="group" aria-labelledby={`${id}-b`}>
        <span class="row-label" id={`${id}-b`}>
          {t.build}
        </span>
        <span class="buttons">
          <button
            type="button"
            class={`button${done && merges > 0 ? ' primary' : ''}`}
            disabled={merges === 0 || step === 0}
            onClick={build.begin}
          >
            {t.fromStart}
          </button>
          <button type="button" class="button" disabled={done} onClick={build.next}>
            {t.next}
          </button>
          <button type="button" class="button" disabled={done} onClick={build.finish}>
            {t.all}
          </button>
          <span class="build-said">
            <Still room={rooms.talk}>{merges > 0 ? talk : ''}</Still>
          </span>
        </span>
      </div>
    ),
    rest: (
      <>
        <UnitChoice t={t} param={params.unit} />
        <p class="code-note">
          <Still room={[t.noHangul, t.finals, t.gloss]}>{note(m, text, t)}</Still>
        </p>
        <details class="fold-narrow">
          <summary>{t.folded}</summary>
          <Presets
            figure={scene}
            presets={[
              { label: t.twister, values: { text: state.defaults.text } },
              { label: t.english, values: { text: 'she sells sea shells by the sea shore' } },
              { label: t.dyadic, values: { text: 'aaaabbcd' } },
              { label: t.one, values: { text: 'aaaa' } },
            ]}
          />
          <TextRow
            t={t}
            param={params.text}
            read={(typed) =>
              lengthOf(typed) > longest
                ? { ok: false, expected: t.tooLong(lengthOf(typed)) }
                : { ok: true, value: tidy(typed) }
            }
          />
        </details>
      </>
    ),
    main: <Readout main label={t.total} result={results['total-bits']} digits={0} />,
    readouts: (
      <>
        <Readout label={t.symbols} result={results.symbols} digits={0} />
        <p class="readouts-note">
          <Still room={rooms.total}>
            {m.empty ? '' : `${t.averageNote(m) ?? ''} ${t.totalNote(m)}`.trim()}
          </Still>
        </p>
      </>
    ),
    // A single symbol needs no bits.
    more: code && code.totalBits > 0 && <Encoded code={code} t={t} at={seen?.entry?.symbol} />,
    table: table ?? <p>{t.empty}</p>,
  };
});
