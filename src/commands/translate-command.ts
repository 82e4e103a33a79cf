import type { Notice } from '../document/notice.ts';
import type { SentenceId } from '../document/segmented-article.ts';
import { PipelineError } from '../errors.ts';
import { decodeText } from '../extract/decode-text.ts';
import { createBilingualDocument } from '../pipeline.ts';
import { renderJson } from '../render/render-json.ts';
import { layOutBlock } from '../render/render-text.ts';
import { parseLength } from '../summarize/parse-length.ts';
import { translateSentences } from '../translate/translate-sentences.ts';
import { VERSION } from '../version.ts';
import { readArticle, readOperand } from './read-operand.ts';
import { createSettings, withTranslator } from './settings.ts';
import { allowOptions, type Invocation } from './usage.ts';
import type { World } from './world.ts';

/** `passerelle translate`: English on standard output. */
export async function translateCommand(world: World, invocation: Invocation): Promise<number> {
  allowOptions('translate', invocation, ['lines', 'json', 'length', 'model', 'force', 'format']);
  const { lines, json, length } = invocation.options;
  if (lines && json) throw new PipelineError('usage', 'translate takes --lines or --json, not both');
  if (length !== undefined && !json) throw new PipelineError('usage', 'translate takes --length only with --json');
  if (lines) return translateLines(world, invocation);
  const target = parseLength(length ?? 'medium');
  const article = await readArticle(world, invocation);
  const settings = await createSettings(world, invocation);
  const document = await withTranslator(settings, (translator) =>
    createBilingualDocument(article, translator, {
      length: target,
      signal: world.signal,
      onProgress: (done, total) => settings.progress.update(article.article.origin.name, done, total),
    }),
  );
  if (json) {
    world.output.write(renderJson(document, { createdAt: world.now(), version: VERSION }));
  } else {
    world.output.write(`${document.translation.target.blocks.map(layOutBlock).join('\n\n')}\n`);
  }
  for (const notice of document.notices) settings.progress.line(formatNotice(notice));
  return 0;
}

/** Every line of the input is one sentence, and gives one line of output, an empty one for an empty one. */
async function translateLines(world: World, invocation: Invocation): Promise<number> {
  const { bytes, name } = await readOperand(world, invocation);
  const lines = decodeText(bytes, name).text.replace(/\n$/, '').split('\n');
  const sentences = new Map(lines.map((line, k): [SentenceId, string] => [`b1.s${k + 1}`, line.trim()]));
  const settings = await createSettings(world, invocation);
  const translated = await withTranslator(settings, (translator) =>
    translateSentences(sentences, translator, {
      signal: world.signal,
      onProgress: (done, total) => settings.progress.update(name, done, total),
    }),
  );
  for (const { text, notices } of translated.values()) {
    world.output.write(`${text.replace(/\s*[\n\r\u2028\u2029\v\f\u0085]+\s*/gu, ' ')}\n`);
    for (const {
      message,
      sentences: [id = ''],
    } of notices) {
      settings.progress.line(`line ${id.replace('b1.s', '')}: ${message}`);
    }
  }
  return 0;
}

/** One line: where, what, and the rule that says so. */
export function formatNotice({ rule, message, sentences }: Notice): string {
  const place = sentences.length > 0 ? `${sentences.join(', ')}: ` : '';
  return `${place}${message} [${rule}]`;
}
