import type { TextArtifact } from '../document/artifact.ts';
import type { BilingualDocument } from '../document/bilingual-document.ts';
import { renderHtml } from './render-html.ts';
import { renderJson } from './render-json.ts';
import { renderMarkdown } from './render-markdown.ts';
import type { RenderOptions } from './render-options.ts';
import { renderSummary } from './render-summary.ts';
import { renderText } from './render-text.ts';
import { renderTmx } from './render-tmx.ts';
import { renderTsv } from './render-tsv.ts';

/** Every output file of one article; the same document and options give the same characters. */
export function renderDocument(document: BilingualDocument, options: RenderOptions): readonly TextArtifact[] {
  return [
    { name: 'bilingual.html', content: renderHtml(document, options) },
    { name: 'bilingual.md', content: renderMarkdown(document) },
    { name: 'bilingual.json', content: renderJson(document, options) },
    { name: 'bilingual.tsv', content: renderTsv(document) },
    { name: 'bilingual.tmx', content: renderTmx(document, options) },
    { name: 'translation.txt', content: renderText(document) },
    { name: 'summary.en.md', content: renderSummary(document, 'en') },
    { name: 'summary.fr.md', content: renderSummary(document, 'fr') },
  ];
}
