import type { ComponentChildren } from 'preact';
import { unitWord } from '../../i18n/number.ts';
import { useAround } from './around.ts';
import { Choice } from './Choice.tsx';
import { bases, type LogBase, unitOf } from './log-base.ts';
import type { ChoiceParam } from './params.ts';

interface Props {
  param: ChoiceParam<LogBase>;
  label: ComponentChildren;
}

/** The base of the logarithm, each with its unit. */
export function LogBaseChoice({ param, label }: Props) {
  const { lang } = useAround();
  const options = bases.map((value) => {
    const unit = unitWord(unitOf[value], lang);
    const base = value === 'e' ? <i>e</i> : value;
    const label = lang === 'ko' ? [base, `(${unit})`] : [base, `, ${unit}`];
    return { value, label };
  });
  return <Choice param={param} label={label} options={options} />;
}
