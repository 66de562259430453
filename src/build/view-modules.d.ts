/** A module with the sentences of one language only; see src/build/one-language.ts. */
declare module '*View.tsx?ko' {
  const View: (
    props: import('../components/kit/view-props.ts').ViewProps,
  ) => import('preact').JSX.Element;
  export default View;
}
declare module '*View.tsx?en' {
  const View: (
    props: import('../components/kit/view-props.ts').ViewProps,
  ) => import('preact').JSX.Element;
  export default View;
}
declare module '*strings.ts?ko' {
  export const strings: typeof import('../components/course/exercise/client/strings.ts').strings;
}
declare module '*strings.ts?en' {
  export const strings: typeof import('../components/course/exercise/client/strings.ts').strings;
}
