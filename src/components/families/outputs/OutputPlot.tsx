import type { ComponentChildren } from 'preact';
import { AxisName } from '../../kit/plot/Axis.tsx';
import { Plot } from '../../kit/plot/Plot.tsx';

interface Props {
  label: string;
  /** What the information of a class is called. */
  information: string;
  x?: ComponentChildren;
  marks: ComponentChildren;
  onPress?(x: number, y: number): void;
  children: ComponentChildren;
}

/** The chart in which the output of a net stands as blocks (OutputBlocks): its heights are information. */
export const OutputPlot = ({ information, ...plot }: Props) => (
  <Plot {...plot} movable y={<AxisName of="h" symbol="I" text={information} />} />
);
