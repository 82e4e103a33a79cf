import type { Block, TableCell } from '../document/article.ts';
import type { BilingualDocument } from '../document/bilingual-document.ts';
import { escapeMarkdown, escapeMarkdownOpening } from './escape-markdown.ts';
import { writeMarked } from './marked-pieces.ts';

const RULES = { left: ':---', center: ':---:', right: '---:', none: '---' } as const;

const DELIMITERS = { emphasis: '*', strong: '**' } as const;

const LIST_MARKER = /^(?:(?:[-*+]|\d{1,9}[.)])(?: \[[ xX]\])?|\[\^[^\s[\]\\]+\]:)$/u;

/** `[^1]`, escaped. */
const NOTE_MARK = /\\\[\^([^\s[\]\\]+)\\\]/gu;

/** The English article as Markdown: headings, lists, quotations, emphasis, links and code as the source has them. */
export function renderEnglishMarkdown({ translation }: BilingualDocument): string {
  const blocks = translation.target.blocks.filter(({ text }) => text !== '');
  const isMarkdown = translation.source.origin.format === 'markdown';
  return blocks
    .map((block, k) => {
      const cell = cellOf(block);
      if (cell)
        return cell.table === cellOf(blocks[k - 1])?.table
          ? ''
          : `${k === 0 ? '' : '\n\n'}${renderTable(blocks, cell.table)}`;
      const isInList = block.kind === 'list-item' && blocks[k - 1]?.kind === 'list-item';
      const gap = k === 0 ? '' : isInList && block.blankLinesBefore === 0 ? '\n' : '\n\n';
      return gap + renderBlock(block, isMarkdown);
    })
    .join('')
    .concat('\n');
}

function cellOf(block: Block | undefined): TableCell | undefined {
  return block && 'cell' in block ? block.cell : undefined;
}

/** The cells of one table, the first row as its head, which GitHub's Markdown wants, and its columns aligned as they were. */
function renderTable(blocks: readonly Block[], table: number): string {
  const cells = new Map<string, string>();
  const aligned = new Map<number, TableCell['align']>();
  let [rows, columns] = [1, 1];
  for (const block of blocks) {
    const cell = cellOf(block);
    if (cell?.table !== table) continue;
    [rows, columns] = [Math.max(rows, cell.row), Math.max(columns, cell.column)];
    aligned.set(cell.column, cell.align);
    cells.set(`${cell.row} ${cell.column}`, renderInline(block).replace(/(?<!\\)\|/gu, '\\|'));
  }
  const rules = Array.from({ length: columns }, (_, x) => RULES[aligned.get(x + 1) ?? 'none']);
  const rule = `| ${rules.join(' | ')} |`;
  const lines = Array.from({ length: rows }, (_, y) => {
    const texts = Array.from({ length: columns }, (__, x) => cells.get(`${y + 1} ${x + 1}`) ?? '');
    return `| ${texts.join(' | ')} |`;
  });
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}

function renderBlock(block: Block, isMarkdown: boolean): string {
  const inline = renderInline(block);
  const text = isMarkdown ? inline.replace(NOTE_MARK, '[^$1]') : inline;
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${text}`;
    case 'quote':
      return `> ${text}`;
    case 'list-item':
      return `${'    '.repeat(block.depth)}${LIST_MARKER.test(block.marker) ? block.marker : '-'} ${text}`;
    case 'verbatim':
      return isMarkdown || block.text === '* * *' ? block.text : fence(block.text);
    default:
      return text;
  }
}

function renderInline(block: Block): string {
  return writeMarked(block, {
    text: (text, isFirst, isCode) => {
      if (isCode) return codeSpan(text);
      return isFirst ? escapeMarkdownOpening(text) : escapeMarkdown(text);
    },
    wrap: ({ kind, href = '' }, inner) => {
      if (kind === 'code') return inner;
      return kind === 'link' ? `[${inner}](${writeHref(href)})` : surround(inner, DELIMITERS[kind]);
    },
  });
}

/** Delimiters must touch the words that they mark (CommonMark 0.31, 6.2). */
function surround(text: string, delimiter: string): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  return inner === '' ? text : `${before}${delimiter}${inner}${delimiter}${after}`;
}

function codeSpan(text: string): string {
  const run = '`'.repeat(Math.max(0, ...[...text.matchAll(/`+/gu)].map(([ticks]) => ticks.length)) + 1);
  return run.length > 1 || /^`|`$/u.test(text) ? `${run} ${text} ${run}` : `${run}${text}${run}`;
}

/** In angle brackets where it could be taken to end sooner (CommonMark 0.31, 6.3). */
function writeHref(href: string): string {
  const encoded = href.replace(/[<>\\\s]/gu, encodeURIComponent);
  return encoded === '' || /[()]/u.test(encoded) ? `<${encoded}>` : encoded;
}

function fence(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length));
  const mark = '`'.repeat(longest + 1);
  return `${mark}\n${text}\n${mark}`;
}
