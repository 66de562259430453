import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { AtRest, useAtRest } from '../motion/AtRest.tsx';
import type { Shell } from '../state/live.ts';
import { useAround } from '../words/around.ts';
import type { IslandProps } from './figure-props.ts';
import { fill, type Slot, slotsOf } from './slots.ts';
import { Tools } from './Tools.tsx';

/** What a view gives: the parts of a figure in the order in which a reader needs them. */
export interface FigureParts {
  readonly picture: ComponentChildren;
  /** The one number that the picture is about. */
  readonly main?: ComponentChildren;
  /** The controls that the picture is moved with: on a phone in sight together with picture and main number. */
  readonly primary?: ComponentChildren;
  /** What is to be said of the picture: sentences, verdicts, what it counts. */
  readonly tells?: ComponentChildren;
  /** All other results. A value that is written on its mark is an output there, and not listed again. */
  readonly readouts?: ComponentChildren;
  /** All other controls: presets, units, sizes. */
  readonly rest?: ComponentChildren;
  /**
   * How a wide page sets it: few rows of controls stand beside the picture; many go across below it, in two columns; a
   * picture without numbers takes all.
   */
  readonly wide?: 'controls-beside' | 'rest-across' | 'whole';
  /** A table with the numbers of the picture. */
  readonly table: ComponentChildren;
  /** Its name, if it isn't simply the values. */
  readonly tableTitle?: string;
  /** What stands below the picture over the whole width (long tables, trees). */
  readonly more?: ComponentChildren;
  /** The result in one sentence, said once the reader pauses; by default the figure's `says`. */
  readonly says?: string;
  /** The formula in one spoken sentence; by default the figure's `spoken`. */
  readonly spoken?: string;
  /** False where the formula has nothing to say now. */
  readonly formula?: boolean;
}

interface Props {
  shell: Shell;
  links: IslandProps;
  parts: FigureParts;
  /** The current numbers of the live formula, by slot. */
  slots: Readonly<Record<string, string>>;
  /** The name of each parameter, for what an address asked of it in vain. */
  labels: Readonly<Record<string, string>>;
}

const quiet = 700;

/**
 * The frame inside, in the order in which a reader needs it, for the eye, the keys and a screen reader: picture, main
 * number, the controls that move it, then everything else. Nobody moves what has its number out of sight.
 */
export function FigureBody({ shell, links, parts, slots, labels }: Props) {
  const { kit } = useAround();
  const says = parts.says ?? '';
  const [said, say] = useState('');
  const formula = useRef<HTMLDivElement>(null);
  const places = useRef<{ in: Element; slots: Slot[] } | undefined>(undefined);
  const known = useRef<string | undefined>(undefined);
  if (shell.ready) known.current ??= says;

  // One sentence for a screen reader after the last change, never on the way.
  useAtRest(quiet, () => {
    if (known.current === undefined || known.current === says) return;
    known.current = says;
    say(says);
  }, [says]);

  const numbers = JSON.stringify(slots);
  useLayoutEffect(() => {
    const here = formula.current;
    if (!here) return;
    if (places.current?.in !== here) places.current = { in: here, slots: slotsOf(here) };
    fill(places.current.slots, slots);
  }, [numbers]);

  // A key waits for the next frame, on average half of one: the layout is done by then if it is asked for now.
  useLayoutEffect(() => {
    shell.root.current?.getBoundingClientRect();
  });

  return (
    <div
      ref={shell.root}
      class={`figure-body${parts.wide ? ` ${parts.wide}` : ''}${shell.stale ? ' stale' : ''}`}
    >
      <div class="figure-picture">{parts.picture}</div>
      {parts.main && <div class="figure-result">{parts.main}</div>}
      {parts.primary && (
        <fieldset class="controls controls-first" disabled={!shell.ready}>
          <legend class="sr">{kit.controls}</legend>
          {parts.primary}
        </fieldset>
      )}
      {parts.tells && <div class="tells">{parts.tells}</div>}
      {parts.readouts && <div class="readouts">{parts.readouts}</div>}
      {parts.rest && (
        <fieldset class="controls controls-rest" disabled={!shell.ready}>
          <legend class="sr">{kit.moreControls}</legend>
          {parts.rest}
        </fieldset>
      )}
      {parts.more}
      {shell.refused.length > 0 && (
        <p class="figure-refused">{kit.refused(shell.refused, (name) => labels[name] ?? name)}</p>
      )}
      {links.formula !== undefined && (
        // Hidden rather than left out: only a parser could set it again, and the policy lets no script parse markup.
        <div class="live" ref={formula} hidden={parts.formula === false}>
          <div class="live-scroll" aria-hidden="true">
            {links.formula}
          </div>
          <AtRest when={shell.ready}>
            <p class="sr">{parts.spoken}</p>
          </AtRest>
        </div>
      )}
      <details class="values">
        <summary>{parts.tableTitle ?? kit.table}</summary>
        {parts.table}
      </details>
      <AtRest when={`${shell.ready} ${shell.alone}`}>
        <Tools shell={shell} links={links} />
      </AtRest>
      <p class="sr" role="status">
        {said}
      </p>
    </div>
  );
}
