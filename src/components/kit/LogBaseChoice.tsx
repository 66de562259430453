import type { ComponentChildren } from 'preact';
import { unitWord } from '../../i18n/number.ts';
import { Choice } from './Choice.tsx';
import { bases, unitOf } from './log-base.ts';
import type { AnyFigure } from './use-figure.ts';

interface Props {
  /** A figure with the parameter `base`. */
  figure: AnyFigure;
  label: ComponentChildren;
}

/** The base of the logarithm, each with its unit. */
export function LogBaseChoice({ figure, label }: Props) {
  const { lang } = figure;
  const options = bases.map((value) => {
    const unit = unitWord(unitOf[value], lang);
    return { value, label: lang === 'ko' ? `${value}(${unit})` : `${value}, ${unit}` };
  });
  return <Choice figure={figure} name="base" label={label} options={options} />;
}
