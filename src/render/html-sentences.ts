import type { SegmentedBlock, Sentence } from '../document/segmented-article.ts';
import { textOf } from '../document/span.ts';
import type { NumberedNotice } from './aligned-rows.ts';
import { type Html, html } from './html.ts';
import { tieFrenchWords } from './html-tied-words.ts';
import type { SentencePlaces } from './sentence-places.ts';

/** A block's text, gaps included, with every sentence in a span that carries its id and its group's number. */
export function renderHtmlSentences(block: SegmentedBlock, places: SentencePlaces): readonly Html[] {
  let end = 0;
  const pieces = block.sentences.map((sentence) => {
    const gap = block.text.slice(end, sentence.span.start);
    end = sentence.span.end;
    return html`${gap}${renderSentence(sentence, block, places)}`;
  });
  return [...pieces, html`${block.text.slice(end)}`];
}

function renderSentence({ id, span }: Sentence, block: SegmentedBlock, places: SentencePlaces): Html {
  const place = places.get(id);
  if (!place) throw new RangeError(`sentence ${id} is in no group`);
  // A copied sentence is still French, whichever side it stands on.
  const isFrench = place.copied || id.includes('.s');
  const text = textOf(block.text, span);
  const content = isFrench && block.kind !== 'verbatim' ? tieFrenchWords(text) : text;
  const noted = place.marks.length > 0 ? ' noted' : '';
  const language = place.copied && block.kind !== 'verbatim' ? html` lang="fr"` : '';
  const sentence = html`<span class="sentence${noted}" id="${id}" data-group="${place.group}"${language}>${content}</span>`;
  return html`${sentence}${place.marks.map(renderMark)}`;
}

function renderMark({ number, message }: NumberedNotice): Html {
  const label = `Notice ${number}: ${message}`;
  return html`<sup class="mark"><a href="#notice-${number}" title="${label}" aria-label="${label}">${number}</a></sup>`;
}
