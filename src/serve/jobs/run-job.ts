import { basename } from 'node:path';
import * as loneWords from '../../check/lexicon/lone-words.ts';
import { formatOfExtension } from '../../extract/format-of-extension.ts';
import { extractWithinBounds } from '../../extract-within-bounds.ts';
import { createTermFinder } from '../../glossary/find-terms.ts';
import { parseGlossary } from '../../glossary/parse-glossary.ts';
import type { TranslateOptions, Translator } from '../../models/contracts.ts';
import { createBilingualDocument } from '../../pipeline.ts';
import { defaultFormats, renderArtifacts } from '../../render/render-artifacts.ts';
import { VERSION } from '../../version.ts';
import { alignPair } from './align-pair.ts';
import type { ArticleJob, Job, JobEvent, JobResults, ResultOf, SummaryJob, TextsJob } from './job.ts';
import { translateHtml } from './translate-html.ts';
import { translatePlainTexts } from './translate-text.ts';

type Terms = NonNullable<TranslateOptions['terms']>;

export interface JobContext {
  readonly translator: Translator;
  /** What this machine's own glossary asks for. */
  readonly terms?: Terms;
  readonly signal: AbortSignal;
  readonly onEvent: (event: JobEvent) => void;
}

/** Runs one job, on whatever machine it is: the same code behind a local server and in a fleet's workers. */
export async function runJob<J extends Job>(job: J, context: JobContext): Promise<ResultOf<J>>;
export async function runJob(job: Job, context: JobContext): Promise<JobResults[Job['kind']]> {
  if (job.kind === 'texts') return { translations: await runTexts(job, context) };
  if (job.kind === 'align') return alignPair(job);
  const document = await runPipeline(job, context);
  if (job.kind === 'summary') return { summaries: document.summaries };
  const title = document.translation.target.metadata.title ?? job.name;
  const options = { createdAt: new Date(job.createdAt), version: VERSION };
  const artifacts = await renderArtifacts(document, options, [...defaultFormats(document), 'xliff', 'docx', 'epub']);
  return { title, notices: document.notices.length, artifacts };
}

function runTexts({ texts, format, alternatives }: TextsJob, { translator, signal, terms }: JobContext) {
  const translate = format === 'html' ? translateHtml : translatePlainTexts;
  // What a program sends are often a page's buttons and headings; the checks of whole articles would take too long.
  return translate(texts, translator, {
    signal,
    loneWords,
    ...(alternatives > 0 && { alternatives }),
    ...(terms && { terms }),
  });
}

async function runPipeline(job: ArticleJob | SummaryJob, { translator, signal, onEvent, terms: ownTerms }: JobContext) {
  const name = basename(job.name);
  const format = job.format ?? formatOfExtension(name);
  const extracted = await extractWithinBounds(job.bytes, name, { format, force: job.force, signal });
  const terms = joinTerms(ownTerms, job.glossary);
  return createBilingualDocument(extracted, translator, {
    length: job.length,
    ...(terms && { terms }),
    signal,
    onProgress: (done, total) => onEvent({ type: 'progress', done, total }),
    onSentence: (id, source, target) => onEvent({ type: 'sentence', id, source, target }),
  });
}

/** The terms of the machine's glossary and of the job's own. */
function joinTerms(own: Terms | undefined, glossary = ''): Terms | undefined {
  if (glossary.trim() === '') return own;
  const find = createTermFinder(parseGlossary(glossary, 'glossary.tsv'));
  return own ? (text) => [...find(text), ...own(text)] : find;
}
