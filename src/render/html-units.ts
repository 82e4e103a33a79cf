import type { SegmentedBlock, Sentence, Side } from '../document/segmented-article.ts';
import type { AlignedRow } from './aligned-rows.ts';
import type { Edition } from './edition.ts';
import { type Html, html } from './html.ts';
import { renderMarkedText } from './html-marked-text.ts';
import { renderHtmlMarks } from './html-marks.ts';
import { tieFrenchWords } from './html-tied-words.ts';
import { renderUnitData } from './html-unit-data.ts';

/** The sentences of one group on one side. */
interface Unit {
  readonly row: AlignedRow;
  readonly sentences: readonly Sentence[];
}

/**
 * A block's text, gaps included, in one span a sentence group and in each of them one span a sentence. Both sides have
 * as many units, some perhaps empty, so that the n-th of one side stands for the n-th of the other.
 */
export function renderHtmlUnits(block: SegmentedBlock, side: Side, edition: Edition): readonly Html[] {
  let end = 0;
  const gapBefore = ({ span }: Sentence) => {
    const gap = block.text.slice(end, span.start);
    end = span.end;
    return gap;
  };
  const pieces = unitsOf(block, side, edition).map(({ row, sentences: [first, ...others] }) => {
    if (!first) return html`<span class="unit"${renderUnitData(row, side, edition)}></span>`;
    const gap = gapBefore(first);
    const rest = others.map((sentence) => html`${gapBefore(sentence)}${renderSentence(sentence, block, row)}`);
    const content = html`${renderSentence(first, block, row)}${rest}${renderHtmlMarks(row, side)}`;
    return html`${gap}<span class="unit"${renderUnitData(row, side, edition)}>${content}</span>`;
  });
  return [...pieces, html`${block.text.slice(end)}`];
}

function unitsOf(block: SegmentedBlock, side: Side, { rowsOf, rowOf }: Edition): readonly Unit[] {
  const byId = new Map(block.sentences.map((sentence) => [sentence.id, sentence]));
  const units = (rowsOf.get(block.id) ?? []).map((row): Unit => {
    return { row, sentences: row.group[side].flatMap((id) => byId.get(id) ?? []) };
  });
  const inOrder = units.flatMap(({ sentences }) => sentences).every((sentence, k) => sentence === block.sentences[k]);
  if (inOrder) return units;
  // Groups that cross each other: the text's order comes first, a unit a sentence.
  return block.sentences.map((sentence) => {
    const row = rowOf.get(sentence.id);
    if (!row) throw new RangeError(`sentence ${sentence.id} is in no group`);
    return { row, sentences: [sentence] };
  });
}

function renderSentence({ id, span }: Sentence, block: SegmentedBlock, { number, group }: AlignedRow): Html {
  // A copied sentence is still French, whichever side it stands on.
  const copied = group.method === 'copy';
  const isFrench = copied || id.includes('.s');
  const renderText = (text: string) => (isFrench && block.kind !== 'verbatim' ? tieFrenchWords(text) : html`${text}`);
  const content = renderMarkedText(block.text, span, block.marks ?? [], renderText);
  const language = copied && block.kind !== 'verbatim' ? html` lang="fr"` : '';
  return html`<span class="sentence" id="${id}" data-group="${number}"${language}>${content}</span>`;
}
