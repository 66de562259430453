import type { OnwardLink } from '../../kit/figure/figure-props.ts';
import { Onward } from './Onward.tsx';
import { PairFields, type PairFieldsProps } from './PairFields.tsx';

interface Props {
  scene: PairFieldsProps['scene'] & { readonly onward: readonly OnwardLink[] };
  t: PairFieldsProps['t'] & { readonly onward: string; readonly inNumbers: string };
}

/**
 * What all figures of two distributions end with: both by their weights, and where these can be carried on to. On a
 * narrow page, where both are dragged in the drawing, all of it is folded, and the formula with it (figure.css).
 */
export function PairControls({ scene, t }: Props) {
  const { p, q } = scene.params;
  return (
    <details class="fold-narrow">
      <summary>{t.inNumbers}</summary>
      <PairFields scene={scene} t={t} />
      <Onward label={t.onward} links={scene.onward} p={p.value} q={q.value} />
    </details>
  );
}

interface AxisWords {
  readonly width: string;
  readonly belief: string;
}

/** The title of the axis below TwoCodes: the widths are p, the strip is q. */
export const PairAxis = ({ t }: { t: AxisWords }) => (
  <>
    <span class="c-p">
      {t.width} <i>p(x)</i>
    </span>
    {' · '}
    <span class="c-q">
      {t.belief} <i>q(x)</i>
    </span>
  </>
);
