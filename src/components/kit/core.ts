/**
 * The core of all figures: what every page with a figure loads, once. The list is complete and its size is bounded
 * (src/build/scripts.ts), so that a new figure makes no other page heavier. What a figure needs besides comes with that
 * figure. A module belongs here when most figures use it.
 */
export { default as client } from '@astrojs/preact/client.js';
export {
  Component,
  createContext,
  createElement,
  Fragment,
  h,
  hydrate,
  isValidElement,
  options,
  render,
} from 'preact';
export {
  useCallback,
  useContext,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
} from 'preact/hooks';
export { jsx, jsxDEV, jsxs } from 'preact/jsx-runtime';
export * from '../../i18n/number.ts';
export * from '../../lib/check.ts';
export * from '../../lib/entropy/information.ts';
export * from '../../lib/entropy/units.ts';
export * from '../../lib/numeric/double-double.ts';
export * from '../../lib/numeric/logarithm.ts';
export * from '../../lib/numeric/power-of-two.ts';
export * from './AtRest.tsx';
export * from './address.ts';
export * from './address-bar.ts';
export * from './at-rest.ts';
export * from './Choice.tsx';
export * from './FigureBody.tsx';
export * from './held.ts';
export * from './NumberInput.tsx';
export * from './own-layout.ts';
export * from './Plot.tsx';
export * from './parse-number.ts';
export * from './query.ts';
export * from './Readout.tsx';
export * from './Slider.tsx';
export * from './slots.ts';
export * from './state.ts';
export * from './strings.ts';
export * from './sum-of.ts';
export * from './Tools.tsx';
export * from './use-figure.ts';
export * from './ValueTable.tsx';
