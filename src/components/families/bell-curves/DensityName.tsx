/** The name of the axis on which both densities stand. */
export const DensityName = ({ text }: { text: string }) => (
  <>
    <i class="c-p">p</i>(<i>x</i>), <i class="c-q">q</i>(<i>x</i>) {text}
  </>
);
