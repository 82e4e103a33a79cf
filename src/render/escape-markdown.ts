import { oneLine } from './one-line.ts';

/** `text` as one line of Markdown that shows exactly these characters, in a heading, a table's cell or within a line. */
export function escapeMarkdown(text: string): string {
  return oneLine(text).replace(/[\\`*_[\]<>#|~$]|&(?=[#\w])/gu, '\\$&');
}

/** As `escapeMarkdown`, for text that opens a paragraph or list item and must not start a list there. */
export function escapeMarkdownOpening(text: string): string {
  return escapeMarkdown(text)
    .replace(/^([-+=])/u, '\\$1')
    .replace(/^(\d+)([.)])(?=\s|$)/u, '$1\\$2');
}
