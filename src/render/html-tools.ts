import { type Html, html } from './html.ts';
import { renderHtmlHelp } from './html-help.ts';

/** What the bar and the keyboard open: the panel of a sentence, the menu of corrections, the list of keys. */
export function renderHtmlTools(): Html {
  return html`<aside class="panel" id="panel" aria-label="Pinned sentence" tabindex="-1" hidden>
<div class="head"><span class="place" data-place></span>
<button type="button" data-copy>Copy link</button>
<button type="button" data-close aria-label="Close">×</button></div>
<div class="about" data-about></div>
</aside>
<div class="menu" id="corrections" popover>
<button type="button" data-save="tmx">Save as TMX</button>
<button type="button" data-save="tsv">Save as TSV</button>
<button type="button" data-discard>Take back all corrections</button>
<p>Corrections stay in this browser. Save them to take them elsewhere.</p>
<p data-unkept hidden>This browser keeps nothing for this page: save them before you close it.</p>
</div>
${renderHtmlHelp()}`;
}
