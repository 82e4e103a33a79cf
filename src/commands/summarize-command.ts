import { segmentSentences } from '../segment/segment-sentences.ts';
import { parseLength } from '../summarize/parse-length.ts';
import { summarizeAbstractively } from '../summarize/summarize-abstractively.ts';
import { createDocument } from './create-document.ts';
import { readArticle } from './read-operand.ts';
import { createSettings } from './settings.ts';
import { formatNotice } from './translate-command.ts';
import { allowOptions, type Invocation, oneOf } from './usage.ts';
import type { World } from './world.ts';

/** `passerelle summarize`: one paragraph on standard output. */
export async function summarizeCommand(world: World, invocation: Invocation): Promise<number> {
  allowOptions('summarize', invocation, [
    'length',
    'language',
    'summarizer',
    'model',
    'force',
    'format',
    'memory',
    'no-memory',
    'glossary',
  ]);
  const length = parseLength(invocation.options.length ?? 'medium');
  const language = oneOf('language', invocation.options.language, ['fr', 'en'], 'en');
  const article = await readArticle(world, invocation);
  const settings = await createSettings(world, invocation);
  // A budget holds in both languages, so even the French summary needs the translation.
  const document = await createDocument(world, settings, article, length);
  if (settings.openSummarizer) {
    const { source, target } = document.translation;
    const text = (language === 'fr' ? source : target).blocks.map((block) => block.text).join('\n\n');
    const summarizer = await settings.openSummarizer();
    const segment = (summary: string) => segmentSentences(summary, language);
    const options = { segment, signal: world.signal };
    const written = await summarizeAbstractively(text, length, summarizer, options).finally(summarizer.dispose);
    world.output.write(`${written}\n`);
    settings.progress.line(
      `written by ${summarizer.model.name}, and not checked against the article [summary-written]`,
    );
    return 0;
  }
  const summary = document.summaries.find((candidate) => candidate.language === language);
  world.output.write(`${(summary?.sentences ?? []).map(({ text }) => text).join(' ')}\n`);
  for (const notice of document.notices.filter(({ rule }) => rule.startsWith('summary'))) {
    settings.progress.line(formatNotice(notice));
  }
  return 0;
}
