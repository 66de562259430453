import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { AtRest, useAtRest } from './AtRest.tsx';
import { fill, type Slot, slotsOf } from './slots.ts';
import { kit, refusedMessage } from './strings.ts';
import { Tools } from './Tools.tsx';
import type { AnyFigure } from './use-figure.ts';
import type { ViewProps } from './view-props.ts';

interface Props {
  figure: AnyFigure;
  view: ViewProps;
  picture: ComponentChildren;
  controls: ComponentChildren;
  readouts: ComponentChildren;
  /** A table with the numbers of the chart. */
  table: ComponentChildren;
  /** Its name, if it isn't simply the values. */
  tableTitle?: string;
  /** What stands below the picture over the whole width (long tables, trees). */
  more?: ComponentChildren;
  /** The current numbers of the live formula, by slot. */
  slots?: Readonly<Record<string, string>>;
  /** The formula in one spoken sentence. */
  spoken?: string;
  /** The result in one sentence, said once the reader pauses. */
  says: string;
  /** The name of each parameter, for what an address asked of it in vain. */
  labels: Readonly<Record<string, string>>;
}

const quiet = 700;

/** The order of a figure: picture, controls, readouts, formula, tools. */
export function FigureBody(p: Props) {
  const { figure, view } = p;
  const { lang } = figure;
  const t = kit[lang];
  const stale = Object.keys(figure.drafts).length > 0;
  const [said, say] = useState('');
  const formula = useRef<HTMLDivElement>(null);
  const slots = useRef<Slot[] | undefined>(undefined);
  const known = useRef<string | undefined>(undefined);
  if (figure.ready) known.current ??= p.says;

  // One sentence for a screen reader after the last change, never on the way.
  useAtRest(quiet, () => {
    if (known.current === undefined || known.current === p.says) return;
    known.current = p.says;
    say(p.says);
  }, [p.says]);

  const numbers = JSON.stringify(p.slots ?? {});
  useLayoutEffect(() => {
    if (!formula.current) return;
    slots.current ??= slotsOf(formula.current);
    fill(slots.current, p.slots ?? {});
  }, [numbers]);

  // A key waits for the next frame, on average half of one: the layout is done by then if it is asked for now.
  useLayoutEffect(() => {
    figure.root.current?.getBoundingClientRect();
  });

  return (
    <div ref={figure.root} class={`figure-body${stale ? ' stale' : ''}`}>
      <div class="figure-main">
        <div class="figure-picture">{p.picture}</div>
        <fieldset class="controls" disabled={!figure.ready}>
          <legend class="sr">{t.controls}</legend>
          {p.controls}
        </fieldset>
      </div>
      <div class="readouts">{p.readouts}</div>
      {p.more}
      {figure.refused.length > 0 && (
        <p class="figure-refused">
          {refusedMessage(figure.refused, (name) => p.labels[name] ?? name, lang)}
        </p>
      )}
      {view.formula !== undefined && (
        <div class="live" ref={formula}>
          <div class="live-scroll" aria-hidden="true">
            {view.formula}
          </div>
          <AtRest when={figure.ready}>
            <p class="sr">{p.spoken}</p>
          </AtRest>
        </div>
      )}
      <details class="values">
        <summary>{p.tableTitle ?? t.table}</summary>
        {p.table}
      </details>
      <AtRest when={`${figure.ready} ${figure.alone}`}>
        <Tools figure={figure} view={view} />
      </AtRest>
      <p class="sr" role="status">
        {said}
      </p>
    </div>
  );
}
