export { katexOptions, macros, renderMath } from '../kit/math.ts';
