import type { Article, Block } from '../document/article.ts';
import type { BilingualDocument } from '../document/bilingual-document.ts';
import type { Notice } from '../document/notice.ts';
import { PipelineError } from '../errors.ts';
import { decodeText } from '../extract/decode-text.ts';
import { renderEnglishMarkdown } from '../render/render-english-markdown.ts';
import { renderJson } from '../render/render-json.ts';
import { renderSubtitles } from '../render/render-subtitles.ts';
import { renderText } from '../render/render-text.ts';
import { parseLength } from '../summarize/parse-length.ts';
import { VERSION } from '../version.ts';
import { createDocument } from './create-document.ts';
import { parseFormats } from './parse-formats.ts';
import { readArticle, readOneSource, readOperand } from './read-operand.ts';
import { assertRenderable, renderAsked } from './render-asked.ts';
import { createSettings } from './settings.ts';
import { allowOptions, type Invocation } from './usage.ts';
import type { World } from './world.ts';

/** `passerelle translate`: English on standard output. */
export async function translateCommand(world: World, invocation: Invocation): Promise<number> {
  allowOptions('translate', invocation, [
    'lines',
    'json',
    'to',
    'length',
    'model',
    'force',
    'format',
    'allow-private-addresses',
    'memory',
    'no-memory',
    'glossary',
  ]);
  const { lines, json, length, to } = invocation.options;
  const formats = parseFormats(to);
  if (lines && json) throw new PipelineError('usage', 'translate takes --lines or --json, not both');
  if (formats && (lines || json || formats.length > 1)) {
    throw new PipelineError('usage', 'translate takes one format with --to, and neither --lines nor --json beside it');
  }
  if (length !== undefined && !json) throw new PipelineError('usage', 'translate takes --length only with --json');
  if (lines) return translateLines(world, invocation);
  const target = parseLength(length ?? 'medium');
  const settings = await createSettings(world, invocation);
  // What is not there, or holds nothing, is told of before anything is loaded.
  const source = await readOneSource(world, invocation);
  settings.beginLoading();
  const article = await readArticle(source, invocation);
  await assertRenderable(world, article.article, formats);
  const document = await createDocument(world, settings, article, target);
  if (json) world.output.write(renderJson(document, { createdAt: world.now(), version: VERSION }));
  else if (formats) world.output.write((await renderAsked(world, document, formats))[0]?.content ?? '');
  else world.output.write(renderEnglish(document));
  for (const notice of document.notices) settings.progress.line(formatNotice(notice));
  return 0;
}

/** The English in the way of its source: subtitles as subtitles, Markdown as Markdown, all else as plain text. */
function renderEnglish(document: BilingualDocument): string {
  const { format } = document.translation.source.origin;
  if (format === 'srt' || format === 'vtt') return renderSubtitles(document, format);
  if (format === 'markdown') return renderEnglishMarkdown(document);
  return renderText(document);
}

/** Input up to this length may hold nothing but empty lines; longer such input is an empty file. */
const MAX_BLANK_BYTES = 10_000;

/** Every line of the input is a text of its own, and gives one line of output, an empty one for an empty one. */
async function translateLines(world: World, invocation: Invocation): Promise<number> {
  const { bytes, name } = await readOperand(world, invocation);
  const blank = /^\s*$/u.test(Buffer.from(bytes.subarray(0, MAX_BLANK_BYTES)).toString('latin1'));
  if (blank && bytes.length <= MAX_BLANK_BYTES) {
    world.output.write('\n'.repeat(bytes.filter((byte) => byte === 10).length));
    return 0;
  }
  const { text, encoding } = decodeText(bytes, name);
  const lines = text.replace(/\n$/, '').split('\n');
  const blocks = lines.flatMap((line, k): Block[] =>
    line.trim() === '' ? [] : [{ id: `b${k + 1}`, kind: 'paragraph', text: line.trim(), blankLinesBefore: 0 }],
  );
  const origin = { name, format: 'text', encoding } as const;
  const article: Article = { language: 'fr', origin, metadata: {}, blocks };
  const settings = await createSettings(world, invocation);
  settings.beginLoading();
  const extracted = { article, notices: [] };
  const { translation, notices } = await createDocument(world, settings, extracted, parseLength('short'));
  const english = new Map(translation.target.blocks.map((block) => [block.id, block.text]));
  for (const k of lines.keys()) {
    const line = english.get(`b${k + 1}`) ?? '';
    world.output.write(`${line.replace(/\s*[\n\r\u2028\u2029\v\f\u0085]+\s*/gu, ' ')}\n`);
  }
  for (const { message, sentences } of notices.filter((notice) => notice.sentences.length > 0)) {
    settings.progress.line(`line ${sentences[0]?.replace(/^b(\d+)\..*/u, '$1')}: ${message}`);
  }
  return 0;
}

/** One line: where, what, and the rule that says so. */
export function formatNotice({ rule, message, sentences }: Notice): string {
  const place = sentences.length > 0 ? `${sentences.join(', ')}: ` : '';
  return `${place}${message} [${rule}]`;
}
