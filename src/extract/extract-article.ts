import type { Article, Block, Format, Language, Origin } from '../document/article.ts';
import type { Notice } from '../document/notice.ts';
import { assertProse } from './assert-prose.ts';
import { assertSignature } from './assert-signature.ts';
import { decodeMarkup, decodeText } from './decode-text.ts';
import { assertNotBlank, emptyFile } from './empty-file.ts';
import { isPlainlyFrench } from './is-plainly-french.ts';
import { readPlainText } from './read-plain-text.ts';
import { readSubtitles } from './read-subtitles.ts';
import type { ReadText } from './unnumbered-block.ts';

export interface ExtractOptions {
  readonly format: Format;
  /** Goes on, with a notice, where the text does not look like `language`. */
  readonly force?: boolean;
  /** What the text is to be in; French if not given. */
  readonly language?: Language;
  /** The encoding that a server names, for text that is not UTF-8. */
  readonly charset?: string;
}

type Reader = (
  bytes: Uint8Array,
  name: string,
  charset?: string,
) => Promise<ReadText & { readonly encoding: Origin['encoding'] }>;

/** Invisible, and pulls a word apart for a model; at the end of a line it says that the word goes on. */
const SOFT_HYPHEN = /\u00ad(?:\n[ \t]*)?/gu;

/** Readers of what is not plain text load their packages when they are first needed. */
const READERS: Readonly<Record<Format, Reader>> = {
  text: async (bytes, name, charset) => ofProse(bytes, name, readPlainText, charset),
  markdown: async (bytes, name, charset) => {
    const { readMarkdown } = await import('./read-markdown.ts');
    return ofProse(bytes, name, readMarkdown, charset);
  },
  html: async (bytes, name, charset) => {
    const { readHtml } = await import('./read-html.ts');
    const { text, encoding } = decodeMarkup(bytes, name, charset);
    return { ...readHtml(text, name), encoding };
  },
  epub: async (bytes, name) => {
    const { readEpub } = await import('./read-epub.ts');
    return { ...(await readEpub(bytes, name)), encoding: null };
  },
  docx: async (bytes, name) => {
    const { readDocx } = await import('./read-docx.ts');
    return { ...(await readDocx(bytes, name)), encoding: null };
  },
  srt: async (bytes, name, charset) => ofText(bytes, name, (text) => readSubtitles(text, name), charset),
  vtt: async (bytes, name, charset) => ofText(bytes, name, (text) => readSubtitles(text, name), charset),
  pdf: async (bytes, name) => {
    const { readPdf } = await import('./read-pdf.ts');
    return { ...(await readPdf(bytes, name)), encoding: null };
  },
};

/**
 * The article in the bytes of a file called `name`, of the page at the address `name`, or of `stdin`. Throws PipelineError 'file-empty', 'file-binary',
 * 'file-damaged', 'file-unsafe', 'line-too-long' or 'language-wrong'.
 */
export async function extractArticle(
  bytes: Uint8Array,
  name: string,
  { format, force = false, language = 'fr', charset }: ExtractOptions,
): Promise<{ readonly article: Article; readonly notices: readonly Notice[] }> {
  assertNotBlank(bytes, name);
  assertSignature(bytes, name, format);
  const read = await READERS[format](bytes, name, charset);
  if (read.blocks.length === 0) throw emptyFile(name);
  const blocks = read.blocks.map((block, k) => ({ id: `b${k + 1}`, ...block }) as Block);
  const prose = blocks.filter(({ kind }) => kind !== 'verbatim').map((block) => block.text);
  const notices = [...(await noticeLanguage(prose.join('\n'), name, { language, force })), ...read.notices];
  const title = blocks.find((block) => block.kind === 'heading' && block.level === 1)?.text;
  const metadata = { ...read.metadata, ...(title !== undefined && { title }) };
  return { article: { language, origin: { name, format, encoding: read.encoding }, metadata, blocks }, notices };
}

/** The tables that tell languages apart take 80 MiB: they are loaded only where they are needed. */
async function noticeLanguage(
  text: string,
  name: string,
  options: { readonly language: Language; readonly force: boolean },
) {
  if (options.language === 'fr' && isPlainlyFrench(text)) return [];
  const { checkLanguage } = await import('./detect-language.ts');
  return checkLanguage(text, name, options);
}

function ofProse(bytes: Uint8Array, name: string, read: (text: string) => ReadText, charset: string | undefined) {
  return ofText(
    bytes,
    name,
    (text) => {
      assertProse(text, name);
      return read(text);
    },
    charset,
  );
}

function ofText(bytes: Uint8Array, name: string, read: (text: string) => ReadText, charset: string | undefined) {
  const { text, encoding } = decodeText(bytes, name, charset);
  return { ...read(text.replace(SOFT_HYPHEN, '')), encoding };
}
