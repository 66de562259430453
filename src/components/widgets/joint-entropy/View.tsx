import { formatNumber, formatProbability } from '../../../i18n/number.ts';
import { Choice, Presets } from '../../kit/Choice.tsx';
import { FigureBody } from '../../kit/FigureBody.tsx';
import { Plot } from '../../kit/Plot.tsx';
import { Output, Readout } from '../../kit/Readout.tsx';
import { digitsFor } from '../../kit/sum-of.ts';
import { useFigure } from '../../kit/use-figure.ts';
import { ValueTable } from '../../kit/ValueTable.tsx';
import type { ViewProps } from '../../kit/view-props.ts';
import { WeightField } from '../../kit/WeightField.tsx';
import { slots } from './formula.ts';
import { Mosaic, sub } from './Mosaic.tsx';
import { cellOf, derive, type Model, moveCut } from './model.ts';
import { Overlap } from './Overlap.tsx';
import { resize, state } from './state.ts';
import { strings } from './strings.ts';

type Words = (typeof strings)['ko'];

const sizes = ['2', '3', '4'].map((value) => ({ value, label: value }));
/** How much of the picture's height the areas and the bars take. */
const mosaicHeight = 0.5;
const barsFrom = 0.6;

export default function JointEntropy(view: ViewProps) {
  const figure = useFigure(view.id, view.lang, state);
  const { lang } = view;
  const t = strings[lang];
  const { values } = figure;
  const { rows, columns } = values;
  const m = derive(values);
  const fixed = !figure.ready || figure.locked('cells');
  const note = t.note(m);
  // The number of rows or columns is a choice; its cells go with it.
  const size = {
    ...figure,
    values: { rows: String(rows), columns: String(columns) },
    set: (next: { rows?: string; columns?: string }) =>
      figure.replace(resize(values, Number(next.rows ?? rows), Number(next.columns ?? columns))),
  };
  const setCells = (next: readonly number[]) => {
    if (next.some((w) => w > 0)) figure.set({ cells: next });
  };
  const table = (r: number, c: number, w: readonly number[]) => ({
    rows: r,
    columns: c,
    cells: w,
  });

  return (
    <FigureBody
      figure={figure}
      view={view}
      labels={t.labels}
      slots={slots(m)}
      spoken={t.spoken(m)}
      says={t.says(m)}
      picture={
        <Plot
          kind="curve"
          label={t.chart(m)}
          movable
          y={
            <>
              <i class="c-p">p</i>
              <span class="c-p">
                (<i>x</i>, <i>y</i>) {t.area}
              </span>
            </>
          }
          x={<span class="c-h">{t.bits}</span>}
        >
          <Mosaic
            m={m}
            height={mosaicHeight}
            disabled={fixed}
            note={t.dotted}
            name={(r, c) => t.cut(r + 1, c + 1)}
            says={(r, c) => {
              const row = m.joint[r] as readonly number[];
              return t.cutSays(c + 1, row[c] as number, row[c + 1] as number);
            }}
            onCut={(r, c, share) => {
              for (const i of [0, 1]) figure.setDraft(`cells.${r * columns + c + i}`, undefined);
              setCells(moveCut(values, r, c, share));
            }}
          />
          <Overlap m={m} id={view.id} top={barsFrom} />
        </Plot>
      }
      controls={
        <>
          <Presets
            figure={figure}
            label={t.presets}
            columns={3}
            presets={[
              { label: t.umbrella, values: table(2, 2, [4, 1, 1, 4]) },
              { label: t.independent, values: table(2, 2, [4, 2, 2, 1]) },
              { label: t.copy, values: table(2, 2, [1, 0, 0, 1]) },
              { label: t.rare, values: table(2, 2, [1, 1, 0, 8]) },
              { label: t.parity, values: table(4, 2, [1, 0, 0, 1, 1, 0, 0, 1]) },
              { label: t.oneCell, values: table(2, 2, [1, 0, 0, 0]) },
            ]}
          />
          <Choice figure={size} name="rows" label={t.labels.rows} options={sizes} />
          <Choice figure={size} name="columns" label={t.labels.columns} options={sizes} />
          {!figure.locked('cells') && (
            <div class="row row-choice" role="group" aria-labelledby={`${view.id}-cells`}>
              <span class="row-label" id={`${view.id}-cells`}>
                {t.labels.cells}
              </span>
              <div class="joint" style={{ '--columns': columns }}>
                {m.py.map((_, c) => (
                  <span key={c} class="joint-head" style={{ gridArea: `1 / ${c + 2}` }}>
                    <i>y</i>
                    {sub(c)}
                  </span>
                ))}
                <span class="joint-head" style={{ gridArea: `1 / ${columns + 2}` }}>
                  <i>p</i>(<i>x</i>)
                </span>
                {m.px.map((p, r) => [
                  <span key={`x${r}`} class="joint-side" style={{ gridArea: `${r + 2} / 1` }}>
                    <i>x</i>
                    {sub(r)}
                  </span>,
                  ...m.py.map((_, c) => (
                    <span
                      key={`${r}.${c}`}
                      class="joint-cell"
                      style={{ '--row': r + 2, '--column': c + 2 }}
                    >
                      <WeightField
                        figure={figure}
                        name="cells"
                        index={r * columns + c}
                        label={t.cell(r + 1, c + 1)}
                        allZero={t.allZero}
                      />
                    </span>
                  )),
                  <span
                    key={`p${r}`}
                    class="joint-edge"
                    style={{ gridArea: `${r + 2} / ${columns + 2}` }}
                  >
                    {formatProbability(p)}
                  </span>,
                ])}
                <span class="joint-side" style={{ gridArea: `${rows + 2} / 1` }}>
                  <i>p</i>(<i>y</i>)
                </span>
                {m.py.map((p, c) => (
                  <span
                    key={`q${c}`}
                    class="joint-edge"
                    style={{ gridArea: `${rows + 2} / ${c + 2}` }}
                  >
                    {formatProbability(p)}
                  </span>
                ))}
                <span class="joint-edge" style={{ gridArea: `${rows + 2} / ${columns + 2}` }}>
                  1
                </span>
              </div>
            </div>
          )}
        </>
      }
      readouts={
        <>
          <Bits
            main
            symbol="I(X; Y)"
            label={t.shared}
            quantity="mutual-information"
            value={m.shared}
            lang={lang}
          />
          <Bits
            symbol="H(X, Y)"
            label={t.joined}
            quantity="joint-entropy"
            value={m.joined}
            lang={lang}
          />
          <Bits symbol="H(X)" label={t.x} quantity="entropy-x" value={m.x} lang={lang} />
          <Bits symbol="H(Y)" label={t.y} quantity="entropy-y" value={m.y} lang={lang} />
          <Bits
            symbol="H(X | Y)"
            label={t.xGivenY}
            quantity="conditional-entropy-x-given-y"
            value={m.xGivenY}
            lang={lang}
          />
          <Bits
            symbol={'H(Y\u200a | X)'}
            label={t.yGivenX}
            quantity="conditional-entropy-y-given-x"
            value={m.yGivenX}
            lang={lang}
          />
          <p class="readouts-note">{note}</p>
        </>
      }
      table={<Table m={m} t={t} lang={lang} />}
    />
  );
}

interface BitsProps {
  symbol: string;
  label: string;
  quantity: string;
  value: number;
  lang: ViewProps['lang'];
  main?: boolean;
}

function Bits({ symbol, label, value, main, ...rest }: BitsProps) {
  return (
    <Readout
      {...rest}
      {...(main ? { main, of: 'h' as const } : {})}
      value={value}
      unit="bits"
      label={
        <>
          {label} <i>{symbol}</i>
        </>
      }
    />
  );
}

function Table({ m, t, lang }: { m: Model; t: Words; lang: ViewProps['lang'] }) {
  const cells = m.joint.map((row, r) => row.map((_, c) => cellOf(m, r, c)));
  const parts = cells.flat().map(({ part }) => part);
  const digits = digitsFor(3, [m.shared, ...parts]);
  const n = (x: number) => formatNumber(x, digits, true);
  return (
    <ValueTable
      scrolls={t.title}
      heads={[
        t.table.x,
        t.table.y,
        'p(x,\u00a0y)',
        `${t.table.product} p(x) p(y)`,
        t.table.pointwise,
        t.table.part,
      ]}
      rows={[
        ...cells.flatMap((row, r) =>
          row.map((cell, c) => [
            `x${sub(r)}`,
            `y${sub(c)}`,
            <Output key={c} quantity="p" value={cell.p} lang={lang} />,
            formatProbability(cell.product, 3, true),
            cell.pointwise ?? '–',
            n(cell.part),
          ]),
        ),
        [t.table.sum, '', '1', '1', '', n(m.shared)],
      ]}
    />
  );
}
