import { useMemo, useState } from 'preact/hooks';
import type { Lang } from '../../../i18n/lang.ts';
import { formatNumber, withUnit } from '../../../i18n/number.ts';
import { Choice, Presets } from '../../kit/Choice.tsx';
import { CodePieces } from '../../kit/CodePieces.tsx';
import { FigureBody } from '../../kit/FigureBody.tsx';
import { Readout } from '../../kit/Readout.tsx';
import { TextInput } from '../../kit/TextInput.tsx';
import { useFigure } from '../../kit/use-figure.ts';
import { ValueTable } from '../../kit/ValueTable.tsx';
import type { ViewProps } from '../../kit/view-props.ts';
import { slots } from './formula.ts';
import { type Code, derive, encoded, type Model, type Node, standing } from './model.ts';
import { Scale } from './Scale.tsx';
import { lengthOf, longest, state, tidy } from './state.ts';
import { strings } from './strings.ts';
import { drawn, langOf } from './symbols.ts';
import { Tree } from './Tree.tsx';

const mostBits = 200;
/** A tree with more leaves is drawn down to here; a thousand rows would slow typing down, and the table has them all. */
const mostLeaves = 120;

export default function HuffmanCode(view: ViewProps) {
  const figure = useFigure(view.id, view.lang, state);
  const { lang } = view;
  const t = strings[lang];
  const { text, unit } = figure.values;
  const m = useMemo(() => derive({ text, unit }), [text, unit]);
  // How much of the tree is built: all of it until the reader takes it apart; a new text has its tree again.
  const [built, setBuilt] = useState<{ of: string; step: number } | undefined>();
  const of = `${unit} ${text}`;
  const merges = m.empty ? 0 : m.merges;
  const step = built?.of === of ? Math.min(built.step, merges) : merges;
  const build = (to: number) => setBuilt({ of, step: to });
  const [at, look] = useState<string | undefined>();

  const done = step === merges;
  const nodes = m.empty ? [] : standing(m.nodes, step).filter((n) => n.first < mostLeaves);
  const here = new Set(nodes.map((n) => n.path));
  const rootOf = (node: Node): Node => {
    let path = node.path;
    while (path !== '' && here.has(path.slice(0, -1))) path = path.slice(0, -1);
    return path === node.path ? node : (byPath.get(path) as Node);
  };
  const byPath = new Map(nodes.map((n) => [n.path, n]));
  const seen = at === undefined ? undefined : byPath.get(at);
  const sentence = (node: Node) => t.node(node, rootOf(node), done);
  const mergeSentence = (code: Code) => {
    const node = code.nodes.find((n) => n.merge === step);
    if (!node) return t.nothingMerged;
    const pair = code.nodes.filter((n) => n.path === `${node.path}0` || n.path === `${node.path}1`);
    return t.merged(step, pair, node.count);
  };
  const fixed = figure.locked('text');
  const table = useMemo(() => <Table code={m} lang={lang} />, [m, lang]);

  return (
    <FigureBody
      figure={{
        ...figure,
        reset: () => {
          setBuilt(undefined);
          figure.reset();
        },
      }}
      view={m.empty ? { ...view, formula: undefined } : view}
      labels={t.labels}
      slots={slots(m)}
      spoken={t.spoken(m)}
      says={m.empty || done ? t.says(m) : mergeSentence(m)}
      picture={
        m.empty ? (
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
              ready={figure.ready}
            />
            {m.entries.length > mostLeaves && (
              <p class="code-cut">{t.cut(mostLeaves, m.entries.length)}</p>
            )}
            <p class="code-says" aria-hidden="true">
              {seen ? sentence(seen) : done ? t.hint : mergeSentence(m)}
            </p>
            <Scale
              entropy={m.entropy}
              averageLength={m.averageLength}
              label={t.scale(m)}
              unit={(bits) => withUnit(bits, 'bits', lang)}
              average={t.average}
            />
          </>
        )
      }
      controls={
        <>
          <div class="row row-choice" role="group" aria-labelledby={`${view.id}-b`}>
            <span class="row-label" id={`${view.id}-b`}>
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
          <Presets
            figure={figure}
            label={t.presets}
            columns={2}
            presets={[
              { label: t.twister, values: { text: state.defaults.text } },
              { label: t.english, values: { text: 'she sells sea shells by the sea shore' } },
              { label: t.dyadic, values: { text: 'aaaabbcd' } },
              { label: t.one, values: { text: 'aaaa' } },
            ]}
          />
          {!fixed && (
            <div class="row row-choice text-row">
              <span class="row-label" id={`${view.id}-t`}>
                {t.labels.text}
              </span>
              <span class="text-cell">
                <TextInput
                  figure={figure}
                  name="text"
                  rows={3}
                  labelledBy={`${view.id}-t`}
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
            figure={figure}
            name="unit"
            label={t.labels.unit}
            options={(['syllable', 'jamo'] as const).map((value) => ({
              value,
              label: t.units[value],
            }))}
          />
          <p class="code-note">
            {m.empty
              ? ''
              : !m.hangul
                ? t.noHangul
                : unit === 'jamo'
                  ? t.finals
                  : text === state.defaults.text
                    ? t.gloss
                    : ''}
          </p>
        </>
      }
      readouts={
        <>
          <Readout
            main
            label={t.total}
            quantity="total-bits"
            value={m.empty ? 0 : m.totalBits}
            digits={0}
            unit="bits"
            lang={lang}
            note={m.empty ? undefined : t.totalNote(m)}
          />
          {!m.empty && (
            <>
              <Readout
                label={
                  <>
                    {t.average} <i class="mean-length">L</i>
                  </>
                }
                quantity="average-length"
                value={m.averageLength}
                unit="bits"
                lang={lang}
                note={t.averageNote(m)}
              />
              <Readout
                label={
                  <>
                    {t.entropy} <i class="c-h">H(X)</i>
                  </>
                }
                quantity="entropy"
                value={m.entropy}
                unit="bits"
                lang={lang}
              />
            </>
          )}
          <Readout
            label={t.symbols}
            quantity="symbols"
            value={m.empty ? 0 : m.entries.length}
            digits={0}
            lang={lang}
          />
        </>
      }
      more={m.empty ? undefined : <Encoded code={m} lang={lang} at={seen?.entry?.symbol} />}
      table={table}
    />
  );
}

function Table({ code, lang }: { code: Model; lang: Lang }) {
  const t = strings[lang];
  if (code.empty) return <p>{t.empty}</p>;
  return (
    <ValueTable
      scrolls={code.entries.length > 8 ? t.tree(code, code.merges) : undefined}
      heads={[
        t.table.symbol,
        t.table.count,
        <span key="p" class="c-p">
          {t.table.p}
        </span>,
        t.table.codeword,
        t.table.length,
      ]}
      rows={[
        ...code.entries.map((e) => [
          <span key={e.symbol} lang={langOf(e.symbol)}>
            {drawn(e.symbol)}
          </span>,
          formatNumber(e.count, 0),
          e.p,
          <span key={e.symbol} class="code-cell">
            {e.codeword}
          </span>,
          String(e.codeword.length),
        ]),
        [t.table.all, formatNumber(code.items.length, 0), '1', '', code.averageLength],
      ]}
    />
  );
}

/** The text in code, a piece a symbol. */
function Encoded({ code, lang, at }: { code: Code; lang: Lang; at: string | undefined }) {
  const t = strings[lang];
  const pieces = encoded(code, mostBits);
  const shown = pieces.reduce((sum, piece) => sum + piece.bits.length, 0);
  return (
    <div class="code-bits">
      {code.totalBits === 0 ? (
        <p>{t.noBits(code.items.length)}</p>
      ) : (
        <>
          <p class="code-bits-title">{t.bits(shown, code.totalBits)}</p>
          <CodePieces
            pieces={pieces.map(({ symbol, bits }) => ({
              symbol: drawn(symbol),
              bits,
              lang: langOf(symbol),
              on: symbol === at,
            }))}
          >
            {shown < code.totalBits && <span>{t.moreBits(code.totalBits - shown)}</span>}
          </CodePieces>
        </>
      )}
    </div>
  );
}
