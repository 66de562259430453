interface Slider {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** The value in words, for a screen reader. */
  readonly says: string;
  /** Nobody can move it now. */
  readonly fixed: boolean;
  readonly vertical?: boolean;
}

/**
 * What a part of a picture that can be moved is to keyboard and screen reader: a slider. One that a figure in use holds
 * fixed (its parameter is locked) is part of the drawing, which has its own text.
 *
 * @param ready whether the figure has started: before that, its sliders are disabled
 */
export const asSlider = (p: Slider, ready: boolean) =>
  p.fixed && ready
    ? ({ 'aria-hidden': 'true' } as const)
    : ({
        role: 'slider',
        tabindex: p.fixed ? -1 : 0,
        'aria-label': p.label,
        'aria-orientation': p.vertical ? 'vertical' : undefined,
        'aria-valuenow': p.value,
        'aria-valuemin': p.min,
        'aria-valuemax': p.max,
        'aria-valuetext': p.says,
        'aria-disabled': p.fixed ? 'true' : undefined,
      } as const);
