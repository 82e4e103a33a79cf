import type { Language } from '../document/article.ts';
import type { AlignedTranslation } from '../document/translation.ts';
import { PipelineError } from '../errors.ts';
import type { Summarizer, Translator } from '../models/contracts.ts';
import { createBilingualDocument, type ExtractedArticle } from '../pipeline.ts';
import { segmentArticle } from '../segment/segment-article.ts';
import { joinTranslations } from '../summarize/join-translations.ts';
import { mirrorArticle } from '../summarize/mirror-article.ts';
import { parseLength } from '../summarize/parse-length.ts';
import { readFrenchOrEnglish } from './read-operand.ts';
import { createSettings, type Settings } from './settings.ts';
import { describeSummary, type SummarizedArticles, summarizeArticles } from './summarize-articles.ts';
import { formatNotice } from './translate-command.ts';
import { allowOptions, type Invocation, oneOf } from './usage.ts';
import type { World } from './world.ts';

/** `passerelle summarize`: one summary for each article on standard output, or one of all; 1 if an article failed. */
export async function summarizeCommand(world: World, invocation: Invocation): Promise<number> {
  const { options } = invocation;
  allowOptions('summarize', invocation, [
    ...(['length', 'language', 'summarizer', 'model', 'force', 'format', 'allow-private-addresses'] as const),
    ...(['together', 'json', 'memory', 'no-memory', 'glossary'] as const),
  ]);
  const length = parseLength(options.length ?? 'medium');
  const language = oneOf('language', options.language, ['fr', 'en'], 'en');
  const settings = await createSettings(world, invocation);
  const models = lazyModels(settings);
  const summarize = async (articles: readonly NamedTranslation[]) => {
    const joined = joinTranslations(articles.map(({ translation }) => translation));
    const names = articles.map(({ name }) => name);
    const wanted = { names, language, length, signal: world.signal };
    return summarizeArticles(joined, wanted, await models.summarizer());
  };
  const done: SummarizedArticles[] = [];
  const waiting: NamedTranslation[] = [];
  const paths = invocation.operands.length > 0 ? invocation.operands : ['-'];
  let failed = 0;
  try {
    for (const path of paths) {
      try {
        const extracted = await readFrenchOrEnglish(world, { ...invocation, operands: [path] });
        const translation = await translate(extracted, language, { world, settings, models });
        const article = { name: extracted.article.origin.name, translation };
        if (options.together) waiting.push(article);
        else done.push(await summarize([article]));
      } catch (error) {
        if (paths.length === 1 || !(error instanceof PipelineError) || /^(model|hub|config)-/.test(error.code))
          throw error;
        failed += 1;
        world.messages.write(`passerelle: ${error.message}\n`);
      }
    }
    if (waiting.length > 0) done.push(await summarize(waiting));
  } finally {
    await models.dispose();
  }
  const shown = done.map((summarized) => (options.json ? summarized : describeSummary(summarized, done.length > 1)));
  world.output.write(options.json ? `${JSON.stringify(shown, null, 2)}\n` : `${shown.join('\n\n')}\n`);
  for (const notice of done.flatMap(({ notices }) => notices)) settings.progress.line(formatNotice(notice));
  return failed > 0 ? 1 : 0;
}

interface NamedTranslation {
  readonly name: string;
  readonly translation: AlignedTranslation;
}

interface Models {
  translator(): Promise<Translator>;
  /** Undefined where summaries are extractive. */
  summarizer(): Promise<Summarizer | undefined>;
  dispose(): Promise<void>;
}

/** Each model is opened when it is first needed, and only then: a summary in the article's own language needs none. */
function lazyModels({ openTranslator, openSummarizer }: Settings): Models {
  let translator: Promise<Translator> | undefined;
  let summarizer: Promise<Summarizer> | undefined;
  return {
    translator: () => {
      translator ??= openTranslator();
      return translator;
    },
    summarizer: async () => {
      summarizer ??= openSummarizer?.();
      return summarizer;
    },
    dispose: async () => {
      await (await translator?.catch(() => undefined))?.dispose();
      await (await summarizer?.catch(() => undefined))?.dispose();
    },
  };
}

/** The article with its translation, or beside itself where it is in the language that is wanted. */
async function translate(
  extracted: ExtractedArticle,
  language: Language,
  { world, settings, models }: { readonly world: World; readonly settings: Settings; readonly models: Models },
): Promise<AlignedTranslation> {
  const { article } = extracted;
  const { name } = article.origin;
  if (article.language === language) return mirrorArticle(segmentArticle(article));
  if (article.language === 'en') {
    throw new PipelineError(
      'language-wrong',
      `${name} is in English, and only French is translated; use --language en`,
    );
  }
  const document = await createBilingualDocument(extracted, await models.translator(), {
    length: { unit: 'sentences', count: 1 },
    ...(settings.terms && { terms: settings.terms }),
    signal: world.signal,
    onProgress: (done, total) => settings.progress.update(name, done, total),
  });
  return document.translation;
}
