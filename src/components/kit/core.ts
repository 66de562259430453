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
// What is said in one language is a list of its own in src/build/scripts.ts.
export * as numbersInEnglish from '../../i18n/numbers.en.ts';
export * as numbersInKorean from '../../i18n/numbers.ko.ts';
export * from '../../lib/check.ts';
export * from '../../lib/entropy/distribution.ts';
export * from '../../lib/entropy/entropy.ts';
export * from '../../lib/entropy/information.ts';
export * from '../../lib/entropy/long-lists.ts';
export * from '../../lib/entropy/terms.ts';
export * from '../../lib/entropy/units.ts';
export * from '../../lib/numeric/double-double.ts';
export * from '../../lib/numeric/exponential.ts';
export * from '../../lib/numeric/logarithm.ts';
export * from '../../lib/numeric/power-of-two.ts';
export * from '../../lib/numeric/raised.ts';
export * from '../../lib/numeric/sum.ts';
export * from './AtRest.tsx';
export * from './Axis.tsx';
export * from './address.ts';
export * from './address-bar.ts';
export * from './around.ts';
export * from './as-slider.ts';
export * from './at-rest.ts';
export * from './ButtonRow.tsx';
export * from './box.ts';
export * from './Choice.tsx';
export * from './Curve.tsx';
export * from './echo.ts';
export * as english from './en.ts';
export * from './events.ts';
export * from './FigureBody.tsx';
export * from './Grip.tsx';
export * from './Handle.tsx';
export * as inEnglish from './in-english.ts';
export * as inKorean from './in-korean.ts';
export * from './island.tsx';
export * as korean from './ko.ts';
export * from './movable.ts';
export * from './NumberInput.tsx';
export * from './own-layout.ts';
export * from './Plot.tsx';
export * from './params.ts';
export * from './parse-number.ts';
export * from './pointer.ts';
export * from './query.ts';
export * from './Readout.tsx';
export * from './refused.ts';
export * from './results.ts';
export * from './Slider.tsx';
export * from './Still.tsx';
export * from './scale.ts';
export * from './slots.ts';
export * from './state.ts';
export * from './sum-of.ts';
export * from './symbol.ts';
export * from './symbols.tsx';
export * from './Tools.tsx';
export * from './use-figure.ts';
export * from './ValueTable.tsx';
export * from './WeightField.tsx';
