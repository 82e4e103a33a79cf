import type { BilingualDocument } from '../document/bilingual-document.ts';
import type { Summary } from '../document/summary.ts';
import { type AlignedRow, alignedRows, type NumberedNotice, numberNotices } from './aligned-rows.ts';
import { describeModel } from './describe-model.ts';
import { describeSummary, SUMMARY_WORDING } from './describe-summary.ts';
import { escapeMarkdown, escapeMarkdownOpening } from './escape-markdown.ts';
import { isRule } from './is-rule.ts';

/** French and English side by side as Markdown: headings on one line, all else as tables with a row a sentence group. */
export function renderMarkdown(document: BilingualDocument): string {
  const [first, ...rest] = sectionsOf(alignedRows(document));
  const opensWithTitle = first?.[0]?.block.kind === 'heading';
  const body = opensWithTitle || !first ? rest : [first, ...rest];
  const parts = [
    first && opensWithTitle ? renderSection(first) : '',
    `*${escapeMarkdown(describeModel(document.translation.producedBy))}*`,
    ...document.summaries.map(renderSummarySection),
    '---',
    ...body.map(renderSection),
    renderNotices(numberNotices(document)),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

/** Rows of one block stand together, and so do list items that follow each other. */
function sectionsOf(rows: readonly AlignedRow[]): readonly (readonly AlignedRow[])[] {
  const sections: AlignedRow[][] = [];
  for (const row of rows) {
    const section = sections.at(-1);
    const previous = section?.at(-1)?.block;
    const isSameList = previous?.kind === 'list-item' && row.block.kind === 'list-item';
    if (section && (isSameList || previous?.id === row.block.id)) section.push(row);
    else sections.push([row]);
  }
  return sections;
}

function renderSection(rows: readonly AlignedRow[]): string {
  const block = rows[0]?.block;
  if (block?.kind === 'verbatim') return isRule(block.text) ? block.text : fence(block.text);
  if (block?.kind === 'heading') {
    const [french, english] = [rows.map((row) => row.french), rows.map((row) => row.english)];
    const marks = rows.flatMap(({ notices }) => notices.map(({ number }) => mark(number))).join('');
    return `${'#'.repeat(block.level)} ${escapeMarkdown(french.join(' '))} — *${escapeMarkdown(english.join(' '))}*${marks}`;
  }
  const table = ['| Français | English |', '| --- | --- |', ...rows.map((row, k) => renderRow(row, rows[k - 1]))];
  return table.map((line) => (block?.kind === 'quote' ? `> ${line}` : line)).join('\n');
}

function renderRow({ block, french, english, notices }: AlignedRow, previous: AlignedRow | undefined): string {
  const opensItem = block.kind === 'list-item' && previous?.block.id !== block.id;
  // Em spaces, because a table's cell loses ordinary ones.
  const marker = opensItem ? `${'\u2003'.repeat(block.depth)}${escapeMarkdown(block.marker)} ` : '';
  return `| ${marker}${escapeMarkdown(french)} | ${marker}${escapeMarkdown(english)}${notices.map(({ number }) => mark(number)).join('')} |`;
}

function renderSummarySection(summary: Summary): string {
  const text = escapeMarkdownOpening(summary.sentences.map((sentence) => sentence.text).join(' '));
  const heading = `**${SUMMARY_WORDING[summary.language].heading}.** *${describeSummary(summary)}*`;
  return text === '' ? heading : `${heading}\n\n${text}`;
}

function renderNotices(notices: readonly NumberedNotice[]): string {
  if (notices.length === 0) return '';
  const items = notices.map(({ number, rule, message }) => {
    return `${number}. ${escapeMarkdownOpening(message)} (${escapeMarkdown(rule)})`;
  });
  return `---\n\n**Notices**\n\n${items.join('\n')}`;
}

/** `⁽¹²⁾` for 12: a reference that reads the same raw and rendered. */
function mark(number: number): string {
  return `⁽${String(number).replace(/\d/gu, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)))}⁾`;
}

/** A code block whose fence is longer than any run of backticks in `text`. */
function fence(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length));
  const mark = '`'.repeat(longest + 1);
  return `${mark}\n${text}\n${mark}`;
}
