/** The page's style sheet: a bilingual edition on screens wide and narrow, light and dark, and on A4 paper. */
export const EDITION_STYLE = `
:root {
  --paper: #fcfaf5; --ink: #26231e; --quiet: #6b6457; --rule: #ddd6c7; --row: #f7f3ea;
  --lit: #f5e6bd; --link: #7a4a12; --noted: #b5651d;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #191a1c; --ink: #dedacf; --quiet: #b0aa9d; --rule: #37373a; --row: #1f2022;
    --lit: #46391b; --link: #e0b06c; --noted: #c9853f;
  }
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0 auto; max-width: 78rem; padding: 2.5rem clamp(1.1rem, 4vw, 3.5rem) 4rem;
  font: 1.125rem/1.62 'Iowan Old Style', Charter, 'Palatino Linotype', Palatino, 'Book Antiqua', 'Source Serif 4',
    Georgia, 'Noto Serif', 'Liberation Serif', serif;
  font-kerning: normal; text-wrap: pretty; overflow-wrap: break-word;
}
a { color: var(--link); text-underline-offset: .18em; text-decoration-thickness: 1px; }
p, ul, blockquote, pre, h1, h2, h3, h4, h5, h6 { margin: 0; }
h1, h2, h3, h4, h5, h6 { line-height: 1.22; text-wrap: balance; }
h1 { font-size: 2.05rem; font-weight: 600; letter-spacing: -.012em; }
h2 { font-size: 1.4rem; font-weight: 600; }
h3 { font-size: 1.18rem; }
h4, h5, h6 { font-size: 1rem; font-style: italic; }

.row { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); column-gap: clamp(2rem, 5vw, 4.5rem); }
article > .row, header > .row:not(.sides) {
  margin: 0 -1rem; padding: .45rem 1rem; border-radius: .4rem; hyphens: auto;
}
article { position: relative; }
article::before { content: ''; position: absolute; inset: 0 auto 0 50%; border-left: 1px solid var(--rule); }
article > .row.heading { margin-top: 1.4rem; hyphens: manual; }
header > .row.heading { hyphens: manual; padding-bottom: .9rem; }
article > .list-item + .list-item { padding-top: 0; }
@media (hover: hover) { article > .row:hover { background: var(--row); } }

.sides { margin-bottom: .5rem; font-size: .95rem; font-variant-caps: small-caps; letter-spacing: .06em; }
.sides span { margin-left: .5em; color: var(--quiet); font-variant-caps: normal; font-style: italic; letter-spacing: 0; }
.sides a { color: inherit; }

.caption { color: var(--quiet); font-size: .95rem; font-style: italic; }
blockquote { padding-left: 1.1rem; border-left: 3px solid var(--rule); }
ul { padding: 0; list-style: none; }
li > .marker { float: left; min-width: 1.5rem; margin-left: -1.5rem; padding-right: .4rem; color: var(--quiet); }
ul[data-depth] { padding-left: 1.5rem; }
ul[data-depth='1'] { padding-left: 3rem; }
ul[data-depth='2'] { padding-left: 4.5rem; }
ul[data-depth='3'] { padding-left: 6rem; }
ul[data-depth='4'] { padding-left: 7.5rem; }
pre { font: .88rem/1.5 ui-monospace, 'Liberation Mono', monospace; white-space: pre-wrap; tab-size: 4; }
.verbatim { position: relative; margin: .35rem 0; padding: .6rem 0; background: var(--paper); }
.rule { text-align: center; color: var(--quiet); }
.rule pre { font: inherit; letter-spacing: .3em; }

.sentence { border-radius: .2em; unicode-bidi: isolate; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.sentence:focus { outline: none; }
.sentence:focus-visible { text-decoration: underline solid var(--link) 2px; text-underline-offset: .25em; }
.tied { white-space: nowrap; }
.noted { text-decoration: underline dotted var(--noted) 1px; text-underline-offset: .25em; }
.lit, html:not(.scripted) .sentence:target { background: var(--lit); }
.mark { margin-left: .12em; font-size: .68em; line-height: 0; user-select: none; }
.mark a { padding: 0 .2em; text-decoration: none; }

.summaries {
  margin: .6rem 0 1.8rem; padding: .8rem 0 1.1rem; border: solid var(--rule); border-width: 1px 0; font-size: 1.02rem;
}
.summaries > summary { color: var(--quiet); font-size: .95rem; letter-spacing: .02em; cursor: pointer; }
.summaries .row { margin-top: .6rem; }
.summaries a { color: inherit; text-decoration-color: var(--rule); border-radius: .2em; }
.summaries a:hover { text-decoration-color: currentcolor; }
.made { margin-top: .5rem; color: var(--quiet); font-size: .85rem; font-style: italic; }

.notices, footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--rule); color: var(--quiet); font-size: .9rem; }
.notices h2 { margin-bottom: .5rem; font-size: 1rem; font-weight: 600; }
.notices ol { max-width: 44rem; margin: 0; padding-left: 1.6rem; }
.notices li:target { color: var(--ink); }
.rule-name { font-style: italic; }
.rule-name::before { content: '— '; }
footer { margin-top: 2rem; }

@media screen and (max-width: 46rem) {
  body { padding-top: 1.4rem; font-size: 1.08rem; line-height: 1.56; }
  h1 { font-size: 1.62rem; }
  .row { grid-template-columns: minmax(0, 1fr); row-gap: .45rem; }
  article::before { content: none; }
  .row > [lang='en'] { padding-left: .85rem; border-left: 2px solid var(--rule); }
  .quote > [lang='en'] { border-left-color: transparent; }
  article > .row { padding-block: .65rem; }
  .sides { row-gap: 0; }
  ul[data-depth='2'], ul[data-depth='3'], ul[data-depth='4'] { padding-left: 4rem; }
}

@media print {
  @page { size: A4; margin: 17mm 15mm 18mm; }
  :root { --paper: #fff; --ink: #000; --quiet: #444; --rule: #bbb; --lit: #fff; --link: #000; }
  html { font-size: 9.4pt; }
  body { max-width: none; padding: 0; font-size: 1rem; line-height: 1.42; orphans: 2; widows: 2; }
  h1 { font-size: 1.75rem; }
  .noted { text-decoration: none; }
  .row { column-gap: 9mm; break-inside: avoid; }
  article > .row, header > .row:not(.sides) { padding-block: .22rem; }
  .heading { break-after: avoid; }
  .summaries > summary { list-style: none; }
  .summaries > summary::-webkit-details-marker { display: none; }
  .notices, footer { break-inside: avoid; }
  .notices li > a { display: none; }
  a { text-decoration: none; }
}
`;
