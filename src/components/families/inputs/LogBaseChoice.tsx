import type { ComponentChildren } from 'preact';
import { unitWord } from '../../../i18n/number.ts';
import { Choice } from '../../kit/inputs/Choice.tsx';
import type { ChoiceParam } from '../../kit/state/params.ts';
import { useAround } from '../../kit/words/around.ts';
import { bases, type LogBase, unitOf } from './log-base.ts';

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
