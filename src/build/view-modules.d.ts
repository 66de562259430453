/** A view with the sentences of one language only; see src/build/one-language.ts. */
declare module '*?ko' {
  const View: (
    props: import('../components/kit/view-props.ts').ViewProps,
  ) => import('preact').JSX.Element;
  export default View;
}
declare module '*?en' {
  const View: (
    props: import('../components/kit/view-props.ts').ViewProps,
  ) => import('preact').JSX.Element;
  export default View;
}
