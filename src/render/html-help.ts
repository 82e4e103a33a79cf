import { type Html, html } from './html.ts';

type Key = readonly [keys: readonly string[], action: string];

const KEYS: readonly Key[] = [
  [['j', 'k'], 'next sentence, sentence before (in the text also ↓ ↑)'],
  [['→', '←'], 'next word of a sentence, word before, with its translation'],
  [['Enter'], 'pin the sentence; again: go to what is known of it'],
  [['Esc'], 'let it go'],
  [['e'], 'correct the English in its place (Enter keeps, Esc does not)'],
  [['n', 'p'], 'next marked sentence, the one before'],
  [['s', 't'], 'hide or show the source, the translation'],
  [['a'], 'align by sentence or by paragraph'],
  [['/'], 'search both sides (Enter: next, Shift+Enter: the one before)'],
  [['?'], 'this list'],
];

/** The dialog that lists the keys, and the settings. */
export function renderHtmlHelp(): Html {
  return html`<dialog id="help" aria-labelledby="help-title">
<h2 id="help-title">Keys and settings</h2>
<dl>
${KEYS.map(renderKey)}</dl>
<label><input type="checkbox" data-keys checked> Keys without Ctrl or Alt, such as j and k</label>
<label>Colours <select data-scheme><option value="">as the system</option><option value="light">light</option><option value="dark">dark</option></select></label>
<form method="dialog"><button>Close</button></form>
</dialog>
`;
}

function renderKey([keys, action]: Key): Html {
  return html`<dt>${keys.map((key) => html`<kbd>${key}</kbd> `)}</dt><dd>${action}</dd>
`;
}
