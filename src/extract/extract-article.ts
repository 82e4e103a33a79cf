import type { Article, Block, Origin } from '../document/article.ts';
import type { Notice } from '../document/notice.ts';
import { PipelineError } from '../errors.ts';
import { decodeText } from './decode-text.ts';
import { checkLanguage } from './detect-language.ts';
import { readMarkdown } from './read-markdown.ts';
import { readPlainText } from './read-plain-text.ts';

export interface ExtractOptions {
  readonly format: Origin['format'];
  /** Goes on, with a notice, where the text does not look French. */
  readonly force?: boolean;
}

/** Invisible, and pulls a word apart for a model; at the end of a line it says that the word goes on. */
const SOFT_HYPHEN = /\u00ad(?:\n[ \t]*)?/gu;

/**
 * The article in the bytes of a file called `name`, or of `stdin`. Throws PipelineError 'file-empty', 'file-binary',
 * 'line-too-long' or 'language-wrong'.
 */
export function extractArticle(
  bytes: Uint8Array,
  name: string,
  { format, force = false }: ExtractOptions,
): { readonly article: Article; readonly notices: readonly Notice[] } {
  const { text: decoded, encoding } = decodeText(bytes, name);
  const text = decoded.replace(SOFT_HYPHEN, '');
  const read = format === 'markdown' ? readMarkdown(text) : readPlainText(text);
  if (read.blocks.length === 0) throw new PipelineError('file-empty', `${name} holds no text; put the article in it`);
  const blocks = read.blocks.map((block, k) => ({ id: `b${k + 1}`, ...block }) as Block);
  const prose = blocks.filter(({ kind }) => kind !== 'verbatim').map((block) => block.text);
  const notices = [...checkLanguage(prose.join('\n'), name, force), ...read.notices];
  const title = blocks.find((block) => block.kind === 'heading' && block.level === 1)?.text;
  const metadata = title === undefined ? {} : { title };
  return { article: { language: 'fr', origin: { name, format, encoding }, metadata, blocks }, notices };
}
