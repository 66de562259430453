/** All that comes with the first start: the run and what shows it. */
export { MovingDigits } from './gallery-canvas.tsx';
export { Lab } from './lab.ts';
export { More } from './More.tsx';
