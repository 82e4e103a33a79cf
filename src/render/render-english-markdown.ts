import type { Block } from '../document/article.ts';
import type { BilingualDocument } from '../document/bilingual-document.ts';
import { escapeMarkdown, escapeMarkdownOpening } from './escape-markdown.ts';
import { writeMarked } from './marked-pieces.ts';

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
      const isInList = block.kind === 'list-item' && blocks[k - 1]?.kind === 'list-item';
      const gap = k === 0 ? '' : isInList && block.blankLinesBefore === 0 ? '\n' : '\n\n';
      return gap + renderBlock(block, isMarkdown);
    })
    .join('')
    .concat('\n');
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
      return kind === 'link' ? `[${inner}](<${encodeHref(href)}>)` : surround(inner, DELIMITERS[kind]);
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

function encodeHref(href: string): string {
  return href.replace(/[<>\\\s]/gu, encodeURIComponent);
}

function fence(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length));
  const mark = '`'.repeat(longest + 1);
  return `${mark}\n${text}\n${mark}`;
}
