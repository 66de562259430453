/** A mistake put into the built site or into a source, and the check that must notice it. */
export interface Break {
  /** What a reader or maintainer would suffer. */
  readonly what: string;
  /** Pages of the built site that get `into` before the end of their head or of their main part. */
  readonly pages?: RegExp;
  readonly head?: string;
  readonly main?: string;
  /** Changes a page's text. */
  readonly page?: (html: string) => string;
  /** A style sheet or script that these pages load last: break.css, break.js. */
  readonly css?: string;
  readonly script?: string;
  /** A source with a part of it replaced; the place must be there. */
  readonly source?: { readonly file: string; readonly place: RegExp; readonly by: string };
  /** The check that must fail. */
  readonly check: readonly string[];
  /** What it must say. */
  readonly says: RegExp;
}

const chapter = /^en\/information\//;
const chapters = /^(ko|en)\/[a-z-]+\/index/;
const alone = /^embed\/(ko|en)\/coin-entropy\//;
const everyCoin = /^(embed\/(ko|en)\/coin-entropy|(ko|en)\/information-entropy)\//;
const browser = (file: string, title: string) => ['playwright', 'test', file, '-g', title];
const inOrder = browser('pages.spec', '/en/information/ is in order');
const course = ['node', '--test', 'tests/unit/mistakes/course.test.ts'];
const sources = (file: string) => ['node', '--test', `checks/${file}.test.ts`];

export const breaks: readonly Break[] = [
  {
    what: 'contrast: text too pale, in the dark theme only',
    pages: chapter,
    css: '@media (prefers-color-scheme: dark) { main p { color: #555 } }',
    check: inOrder,
    says: /information\/, dark, .*[\s\S]*color-contrast/,
  },
  {
    what: 'contrast: one colour in formulas too pale',
    pages: chapter,
    css: ':root .katex .c-p { color: #bbb }',
    check: inOrder,
    says: /color-contrast/,
  },
  {
    what: 'a symbol in the head of a table in the face of the text',
    pages: /^(embed\/(ko|en)\/batch-loss|(ko|en)\/entropy-loss)\//,
    css: '.values thead i { font-family: sans-serif }',
    check: browser('anatomy.spec', 'batch-loss on'),
    says: /in the face of the text[\s\S]*ŷ/,
  },
  {
    what: 'a field without a label',
    pages: chapter,
    main: '<input name="nameless">',
    check: inOrder,
    says: /label/,
  },
  {
    what: 'a target too small, on a wide page only',
    pages: chapter,
    css: '.small { display: none } @media (min-width: 1000px) { .small { display: block } } .small a { display: block; font: 9px/9px serif; width: 9px }',
    main: '<nav class="small" aria-label="small"><a href="/ko/">a</a><a href="/en/">b</a></nav>',
    check: inOrder,
    says: /1280 px[\s\S]*target-size/,
  },
  {
    what: 'a page wider than 320 px',
    pages: chapter,
    main: '<p style="width: 340px">wide</p>',
    check: inOrder,
    says: /340|px wide/,
  },
  {
    what: 'a formula that scrolls at 320 px',
    pages: chapter,
    css: '.katex-display > .katex { min-width: 400px }',
    check: inOrder,
    says: /scrolls/,
  },
  {
    what: 'a link that leads nowhere',
    pages: chapter,
    main: '<a href="/ko/nowhere/">nowhere</a>',
    check: sources('links'),
    says: /no such page or file/,
  },
  {
    what: 'an inline script that the policy refuses',
    pages: chapter,
    main: '<script>document.title = "inline"</script>',
    check: inOrder,
    says: /violates its policy/,
  },
  {
    what: 'a page without a policy',
    pages: chapter,
    page: (html) => html.replace(/<meta http-equiv="content-security-policy"[^>]*>/i, ''),
    check: sources('links'),
    says: /has no policy/,
  },
  {
    what: 'a file of another host',
    pages: alone,
    main: '<img src="http://example.invalid/x.png" alt="x">',
    check: browser('embed.spec', 'coin-entropy alone'),
    says: /requests to others|Refused|violates/,
  },
  {
    what: 'an error in the console',
    pages: chapter,
    script: 'console.error("broken")',
    check: inOrder,
    says: /errors and warnings/,
  },
  {
    what: 'text that moves after the page has come',
    pages: chapter,
    script:
      'addEventListener("load", () => setTimeout(() => { const p = document.createElement("p"); p.style.height = "300px"; document.querySelector("main").prepend(p); }))',
    check: inOrder,
    says: /moves its content/,
  },
  {
    what: 'a script too heavy for a chapter',
    pages: chapter,
    script: `"${Array.from({ length: 20_000 }, (_, i) => ((i * 2654435761) >>> 0).toString(36)).join('')}"`,
    check: browser('budget.spec', '/en/information/ is light'),
    says: /script of \S+ at first load/,
  },
  {
    what: 'a figure that is drawn by its script only',
    pages: alone,
    page: (html) => html.replace(/<svg[\s\S]*?<\/svg>/g, ''),
    check: browser('at-rest.spec', 'embed/en/coin-entropy'),
    says: /without JavaScript/,
  },
  {
    what: 'text that comes by script only',
    pages: chapter,
    script: 'document.querySelector("main").append("late ".repeat(2000))',
    check: inOrder,
    says: /without JavaScript: text/,
  },
  {
    what: 'controls on paper',
    pages: /^(ko|en)\/information-entropy\//,
    css: '@media print { .controls { display: block !important } }',
    check: browser('print.spec', ''),
    says: /controls on paper/,
  },
  {
    what: 'a released address that is not heard',
    pages: everyCoin,
    head: '<script src="/break.js"></script>',
    script: 'history.replaceState(null, "", location.pathname + location.hash)',
    check: browser('addresses.spec', 'coin-entropy|information-entropy'),
    says: /addresses[\w./-]*:\d+/,
  },
  {
    what: 'a refused address that nobody is told of',
    pages: everyCoin,
    css: '.figure-refused { display: none !important }',
    check: browser('address.spec', 'coin-entropy.*refused'),
    says: /what is refused/,
  },
  {
    what: 'a figure whose address does not follow it, in chapters only',
    pages: chapters,
    head: '<script src="/break.js"></script>',
    script: 'history.replaceState = history.pushState = () => {}',
    check: browser('address.spec', 'the address follows'),
    says: /the address names what moved/,
  },
  {
    what: 'a draft that is lost when its field is left',
    pages: everyCoin,
    script:
      'addEventListener("focusout", ({ target }) => { if (target.matches("[inputmode=decimal]")) target.value = "0.5"; })',
    check: browser('input.spec', 'coin-entropy'),
    says: /keeps what is typed after it is left/,
  },
  {
    what: 'arrow keys that do nothing, in chapters only',
    pages: chapters,
    script:
      'addEventListener("keydown", (e) => { if (/^Arrow/.test(e.key)) { e.preventDefault(); e.stopImmediatePropagation(); } }, true)',
    check: browser('input.spec', ' on /(ko|en)/'),
    says: /moves by an arrow key|a result changes/,
  },
  {
    what: 'a status line that speaks on the way',
    pages: alone,
    script:
      'addEventListener("input", () => { document.querySelector("[role=status]").textContent += "and 1 more "; })',
    check: browser('input.spec', 'coin-entropy on /embed'),
    says: /status line speaks once/,
  },
  {
    what: 'a finger beside what can be dragged that does not scroll',
    pages: chapters,
    script: 'addEventListener("touchmove", (e) => e.preventDefault(), { passive: false })',
    check: browser('touch.spec', 'coin-entropy'),
    says: /the page scrolls/,
  },
  {
    what: 'a picture that pushes its first controls off a phone',
    pages: everyCoin,
    css: '@media (max-width: 400px) { .figure-picture { padding-block-end: 300px } }',
    check: browser('anatomy.spec', 'coin-entropy'),
    says: /560/,
  },
  {
    what: 'a main number out of sight while a finger moves',
    pages: everyCoin,
    css: '.figure-result { translate: 0 -900px }',
    check: browser('anatomy.spec', 'that moves coin-entropy'),
    says: /the main number while/,
  },
  {
    what: 'controls that move with a value, on a narrow page only',
    pages: everyCoin,
    script:
      'addEventListener("input", ({ target }) => { if (innerWidth < 400) target.closest("figure").style.paddingTop = Math.round(20 * Math.random()) + "px"; })',
    check: browser('anatomy.spec', 'coin-entropy.*no control'),
    says: /moved by/,
  },
  {
    what: 'figures alone that are narrower than in their chapters, on a phone only',
    pages: /^embed\//,
    css: '@media (max-width: 400px) { body { padding-inline: 4px } }',
    check: browser('anatomy.spec', 'as wide as in its chapter'),
    says: /deep equality/,
  },
  {
    what: 'a figure that does not hear its controls, in chapters only',
    pages: chapters,
    head: '<script src="/break.js"></script>',
    script:
      'for (const type of ["input", "change"]) addEventListener(type, (e) => e.stopImmediatePropagation(), true)',
    check: browser('tests/browser/figures/', 'coin-entropy in'),
    says: /coin-entropy in (ko|en): /,
  },
  {
    what: 'a lock that leaves the controls',
    pages: alone,
    head: '<script src="/break.js"></script>',
    script:
      'const get = URLSearchParams.prototype.get; URLSearchParams.prototype.get = function (name) { return name === "lock" ? null : get.call(this, name); }; history.replaceState(null, "", location.href.replace(/&?lock=\\w+/, ""))',
    check: browser('embed.spec', 'coin-entropy'),
    says: /lock=/,
  },
  {
    what: 'a height that is not told to the page around',
    pages: alone,
    head: '<script src="/break.js"></script>',
    script:
      'addEventListener("message", (e) => e.stopImmediatePropagation(), true); parent.postMessage = () => {}',
    check: browser('embed.spec', 'coin-entropy'),
    says: /height message|Test timeout/,
  },
  {
    what: 'a result that is not rounded but wrong',
    pages: alone,
    script:
      'setInterval(() => { const o = document.querySelector("output"); if (o.textContent !== "7.777 bits") o.textContent = "7.777 bits"; }, 5)',
    check: browser('at-rest.spec', 'embed/en/coin-entropy'),
    says: /“7\.777 bits” says 0\./,
  },
  {
    what: 'a run of text that is cut when it is skipped',
    pages: chapter,
    css: '.skippable { height: 3rem !important; overflow: clip !important }',
    check: browser('unseen.spec', 'when /en/information/ skips'),
    says: /expect/,
  },
  {
    what: 'HTML that is none',
    pages: chapter,
    main: '<ul><p>no item</p></ul>',
    check: ['html-validate', 'dist/en/information/index.html'],
    says: /element-permitted-content/,
  },
  {
    what: 'a sitemap that misses a page',
    pages: /^en\/information\/index/,
    page: (html) => html.replace('</head>', '<meta name="robots" content="noindex"></head>'),
    check: sources('links'),
    says: /in the sitemap/,
  },
  {
    what: 'parity: a formula that one language lacks',
    source: {
      file: 'src/content/chapters/information/en.mdx',
      place: /^\$\$\n[\s\S]*?\n\$\$\n/m,
      by: '',
    },
    check: course,
    says: /information\/ko\.mdx:\d+:\d+: the formula .* stands here, but a paragraph in/,
  },
  {
    what: 'a particle that does not fit its term',
    source: {
      file: 'src/content/chapters/information/ko.mdx',
      place: /(<Term id="information">정보량<\/Term>\(information\))입니다/,
      by: '$1를 씁니다',
    },
    check: course,
    says: /information\/ko\.mdx:\d+:\d+: “정보량\(information\)” takes 을, not 를/,
  },
  {
    what: 'a term that a figure says before its chapter introduces it',
    source: {
      file: 'src/components/widgets/additivity/en.ts',
      place: /try: '/,
      by: "try: 'Softmax. ",
    },
    check: course,
    says: /additivity\/en\.ts:\d+:\d+: “Softmax” is introduced in chapter 4/,
  },
  {
    what: 'a spelling that the glossary forbids, in a word of the site',
    source: { file: 'src/i18n/ui.ts', place: /skip: '본문/, by: "skip: '확률 변수" },
    check: course,
    says: /ui\.ts:\d+:\d+: the text says “확률 변수”/,
  },
  {
    what: 'a token of too little contrast',
    source: { file: 'src/styles/tokens.css', place: /--ink-2: #[\da-f]+/, by: '--ink-2: #bbbbbb' },
    check: sources('tokens'),
    says: /has contrast/,
  },
  {
    what: 'a test that is skipped',
    source: {
      file: 'tests/browser/fonts.spec.ts',
      place: /^test\(/m,
      by: 'test.skip(',
    },
    check: sources('sources'),
    says: /fonts\.spec\.ts/,
  },
];
