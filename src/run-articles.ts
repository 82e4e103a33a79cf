import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Article } from './document/article.ts';
import type { Artifact } from './document/artifact.ts';
import type { BilingualDocument } from './document/bilingual-document.ts';
import { PipelineError } from './errors.ts';
import { extractWithinBounds } from './extract-within-bounds.ts';
import { type ArticlePlace, findArticles } from './files/find-articles.ts';
import { findFinishedArticles, writeIndexPage } from './files/index-page.ts';
import { isUpToDate, writeArtifacts } from './files/write-artifacts.ts';
import { openSentenceJournal } from './memory/sentence-journal.ts';
import { withStore } from './memory/sentence-store.ts';
import type { Translator } from './models/contracts.ts';
import { createBilingualDocument, type PipelineOptions } from './pipeline.ts';
import { BoundedQueue } from './queue/bounded-queue.ts';
import { readSource } from './read-source.ts';
import { articleCard } from './render/article-card.ts';
import { renderIndex } from './render/render-index.ts';

export interface RunOptions extends Omit<PipelineOptions, 'onProgress'> {
  readonly outputFolder: string;
  /** What relative paths start from. */
  readonly workingFolder: string;
  /** Leaves all other articles alone. */
  readonly only?: ReadonlySet<string>;
  /** Goes on with an article that does not look French, and makes anew what is up to date. */
  readonly force: boolean;
  /** Fetches pages of this machine and of private networks too. */
  readonly allowPrivateAddresses: boolean;
  /** Whatever else the result depends on: model, its revision, options. */
  readonly fingerprint: string;
  readonly version: string;
  readonly createdAt: Date;
  /** Throws for an article that could not be rendered, before it is translated. */
  readonly accept: (article: Article) => Promise<void>;
  /** The output files of a document; which ones is part of the fingerprint. */
  readonly render: (document: BilingualDocument) => Promise<readonly Artifact[]>;
  /** Called when the first article needs it. */
  readonly openTranslator: () => Promise<Translator>;
  readonly report: RunReporter;
}

/** Told what happens to each article as it happens. */
export interface RunReporter {
  progress(path: string, doneCharacters: number, totalCharacters: number): void;
  /** `setAside` names files that were corrected by hand and had to give way. */
  done(path: string, folder: string, document: BilingualDocument, setAside: readonly string[]): void;
  unchanged(path: string, folder: string): void;
  failed(path: string, error: PipelineError): void;
}

/** Processes every article that `operands` name, one after the other; a failed one does not stop the others. */
export async function runArticles(
  operands: readonly string[],
  options: RunOptions,
): Promise<{ readonly failed: number }> {
  // The model runs on this thread and uses all the cores: more articles at once would only take more memory.
  const queue = new BoundedQueue({ concurrency: 1 });
  let failed = 0;
  const run = async (place: ArticlePlace) => {
    try {
      options.signal?.throwIfAborted();
      await runArticle(place, options);
    } catch (error) {
      if (!(error instanceof PipelineError) || /^(model|hub|config)-/.test(error.code)) throw error;
      failed += 1;
      options.report.failed(place.path, error);
    }
  };
  const found = await findArticles(operands, options);
  const places = found.filter(({ path }) => options.only?.has(path) ?? true);
  await queue.runAll(places.map((place) => () => run(place)));
  const finished = await findFinishedArticles(options.outputFolder);
  if (finished.length > 0) await writeIndexPage(options.outputFolder, renderIndex(finished));
  return { failed };
}

async function runArticle({ path, outputName }: ArticlePlace, options: RunOptions): Promise<void> {
  const { force, length, report, version, createdAt, render, allowPrivateAddresses, signal } = options;
  const folder = join(options.outputFolder, outputName);
  const { bytes, name, ...kind } = await readSource(path, { allowPrivateAddresses, ...(signal && { signal }) });
  const key = contentKey(bytes, [name, options.fingerprint, version, JSON.stringify(length)]);
  if (!force && (await isUpToDate(folder, key))) {
    report.unchanged(path, folder);
    return;
  }
  const extracted = await extractWithinBounds(bytes, name, { ...kind, force, ...(signal && { signal }) });
  await options.accept(extracted.article);
  const translator = await options.openTranslator();
  const journal = await openSentenceJournal(join(folder, '.sentences.jsonl'), key);
  try {
    const document = await createBilingualDocument(extracted, withStore(translator, journal), {
      length,
      ...(signal && { signal }),
      ...(options.terms && { terms: options.terms }),
      onProgress: (done, total) => report.progress(path, done, total),
    });
    const setAside = await writeArtifacts(folder, await render(document), key, articleCard(document, createdAt));
    await journal.remove();
    report.done(path, folder, document, setAside);
  } finally {
    await journal.close();
  }
}

/** Changes with the article and with everything that its result depends on. */
function contentKey(bytes: Uint8Array, rest: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(rest)).update('\0').update(bytes).digest('hex');
}
