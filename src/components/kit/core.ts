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
export * from './figure/address-bar.ts';
export * from './figure/FigureBody.tsx';
export * as inEnglish from './figure/in-english.ts';
export * as inKorean from './figure/in-korean.ts';
export * from './figure/island.tsx';
export * from './figure/own-layout.ts';
export * from './figure/Readout.tsx';
export * from './figure/slots.ts';
export * from './figure/Tools.tsx';
export * from './figure/use-figure.ts';
export * from './figure/ValueTable.tsx';
export * from './inputs/ButtonRow.tsx';
export * from './inputs/Choice.tsx';
export * from './inputs/NumberInput.tsx';
export * from './inputs/Slider.tsx';
export * from './inputs/WeightField.tsx';
export * from './motion/AtRest.tsx';
export * from './motion/at-rest.ts';
export * from './plot/Axis.tsx';
export * from './plot/as-slider.ts';
export * from './plot/box.ts';
export * from './plot/Curve.tsx';
export * from './plot/Grip.tsx';
export * from './plot/Handle.tsx';
export * from './plot/Plot.tsx';
export * from './plot/pointer.ts';
export * from './plot/scale.ts';
export * from './state/address.ts';
export * from './state/echo.ts';
export * from './state/events.ts';
export * from './state/movable.ts';
export * from './state/params.ts';
export * from './state/parse-number.ts';
export * from './state/query.ts';
export * from './state/refused.ts';
export * from './state/results.ts';
export * from './state/state.ts';
export * from './words/around.ts';
export * as english from './words/en.ts';
export * as korean from './words/ko.ts';
export * from './words/Still.tsx';
export * from './words/sum-of.ts';
export * from './words/symbol.ts';
export * from './words/symbols.tsx';
