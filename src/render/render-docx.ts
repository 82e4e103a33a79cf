import {
  BorderStyle,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  type ICommentOptions,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Language } from '../document/article.ts';
import type { BilingualDocument } from '../document/bilingual-document.ts';
import type { SegmentedBlock, SentenceId } from '../document/segmented-article.ts';
import type { Summary } from '../document/summary.ts';
import { type NumberedNotice, numberNotices } from './aligned-rows.ts';
import { describeModel } from './describe-model.ts';
import { describeSummary, SUMMARY_WORDING } from './describe-summary.ts';
import { withoutUnprintable } from './escape-markup.ts';
import { markedPieces } from './marked-pieces.ts';
import type { RenderOptions } from './render-options.ts';
import { titleOf } from './title-of.ts';

const LEVELS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
];
const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB' };

/** A DOCX document with French left and English right, a row a block; notices are comments on the English. */
export async function renderDocx(
  document: BilingualDocument,
  { createdAt, version }: RenderOptions,
): Promise<Uint8Array> {
  const { source, target, producedBy } = document.translation;
  const notices = numberNotices(document);
  const targets = new Map<string, SegmentedBlock>(target.blocks.map((block) => [block.id, block]));
  const rows = source.blocks.map((block) => renderRow(block, targets.get(block.id), notices));
  const head = row([paragraph('Français', 'fr', { bold: true })], [paragraph('English', 'en', { bold: true })], true);
  const file = new Document({
    title: clean(titleOf(source) ?? source.origin.name),
    creator: `Passerelle ${clean(version)}`,
    description: clean(describeModel(producedBy)),
    comments: { children: notices.map((notice) => renderComment(notice, createdAt)) },
    sections: [{ children: [...document.summaries.flatMap(renderSummary), table([head, ...rows])] }],
  });
  return new Uint8Array(await Packer.toBuffer(file));
}

function renderRow(
  source: SegmentedBlock,
  target: SegmentedBlock | undefined,
  notices: readonly NumberedNotice[],
): TableRow {
  if (source.kind === 'verbatim') {
    const lines = source.text
      .split('\n')
      .map((line) => new Paragraph({ children: [new TextRun({ text: clean(line), font: 'Courier New' })] }));
    return new TableRow({ children: [new TableCell({ columnSpan: 2, children: lines })] });
  }
  const about = notices.filter(({ sentences }) => sentences.some((id) => blockOf(id) === source.id));
  return row([renderBlock(source, 'fr', [])], [target ? renderBlock(target, 'en', about) : new Paragraph('')]);
}

function blockOf(sentence: SentenceId): string {
  return sentence.slice(0, sentence.indexOf('.'));
}

function renderBlock(block: SegmentedBlock, language: Language, notices: readonly NumberedNotice[]): Paragraph {
  const marker = block.kind === 'list-item' ? [run(`${block.marker} `, language)] : [];
  const pieces = markedPieces(block, { start: 0, end: block.text.length }).map(({ text, marks }): ParagraphChild => {
    const has = (kind: string) => marks.some((mark) => mark.kind === kind);
    const href = marks.find(({ kind }) => kind === 'link')?.href;
    const child = run(text, language, {
      italics: has('emphasis'),
      bold: has('strong'),
      ...(has('code') && { font: 'Courier New' }),
      ...(href && { style: 'Hyperlink' }),
    });
    return href !== undefined && /^(?:https?|mailto):/iu.test(href)
      ? new ExternalHyperlink({ link: href, children: [child] })
      : child;
  });
  const starts = notices.map(({ number }) => new CommentRangeStart(number));
  const ends = notices.flatMap(({ number }) => [
    new CommentRangeEnd(number),
    new TextRun({ children: [new CommentReference(number)] }),
  ]);
  const children = [...marker, ...starts, ...pieces, ...ends];
  if (block.kind === 'heading')
    return new Paragraph({ children, heading: LEVELS[block.level - 1] ?? HeadingLevel.HEADING_6 });
  const indent = block.kind === 'quote' ? 400 : block.kind === 'list-item' ? 300 * block.depth : 0;
  return new Paragraph({ children, indent: { left: Math.min(indent, 2400) }, spacing: { after: 80 } });
}

function renderSummary(summary: Summary): readonly Paragraph[] {
  const { language, sentences } = summary;
  return [
    new Paragraph({ children: [run(SUMMARY_WORDING[language].heading, language, { bold: true, size: 28 })] }),
    paragraph(sentences.map(({ text }) => text).join(' '), language),
    paragraph(describeSummary(summary), language, { italics: true, color: '555555' }),
  ];
}

function renderComment({ number, rule, message }: NumberedNotice, date: Date): ICommentOptions {
  return { id: number, author: 'Passerelle', date, children: [paragraph(`${message} (${rule})`, 'en')] };
}

type Style = Omit<ConstructorParameters<typeof TextRun>[0] & object, 'text' | 'children'>;

function run(text: string, language: Language, style: Style = {}): TextRun {
  return new TextRun({ ...style, text: clean(text), language: { value: LANGUAGE_TAGS[language] } });
}

function paragraph(text: string, language: Language, style: Style = {}): Paragraph {
  return new Paragraph({ children: [run(text, language, style)], spacing: { after: 120 } });
}

function row(left: readonly Paragraph[], right: readonly Paragraph[], isHead = false): TableRow {
  const cell = (children: readonly Paragraph[]) =>
    new TableCell({
      children: [...children],
      width: { size: 50, type: WidthType.PERCENTAGE },
      margins: { top: 60, bottom: 60, left: 100, right: 100 },
    });
  return new TableRow({ children: [cell(left), cell(right)], tableHeader: isHead, cantSplit: false });
}

function table(rows: readonly TableRow[]): Table {
  const line = { style: BorderStyle.SINGLE, size: 2, color: 'CCCCCC' };
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const borders = { top: line, bottom: line, left: none, right: none, insideHorizontal: line, insideVertical: none };
  return new Table({
    rows: [...rows],
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: [4800, 4800],
    borders,
  });
}

function clean(text: string): string {
  return withoutUnprintable(text);
}
