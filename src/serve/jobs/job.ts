import type { Format } from '../../document/article.ts';
import type { Artifact } from '../../document/artifact.ts';
import type { LengthTarget, Summary } from '../../document/summary.ts';

/** Texts of any length, each with line breaks and white space kept; `html` keeps tags too. */
export interface TextsJob {
  readonly kind: 'texts';
  readonly texts: readonly string[];
  readonly format: 'text' | 'html';
  /** How many other translations of each text are wanted. */
  readonly alternatives: number;
}

/** A file through the whole pipeline. */
export interface ArticleJob {
  readonly kind: 'article';
  readonly bytes: Uint8Array;
  /** The file's base name: its extension says how to read it, unless `format` does. */
  readonly name: string;
  readonly format?: Format;
  readonly length: LengthTarget;
  /** Goes on with a text that does not look French. */
  readonly force: boolean;
  /** Terms that its translation must hold, as `French<TAB>English` lines. */
  readonly glossary?: string;
  /** ISO 8601, in the article's files. */
  readonly createdAt: string;
}

/** A text's summaries in both languages. */
export interface SummaryJob extends Omit<ArticleJob, 'kind' | 'createdAt'> {
  readonly kind: 'summary';
}

/** A French text and the English translation that somebody made of it. */
export interface AlignJob {
  readonly kind: 'align';
  readonly source: string;
  readonly target: string;
  readonly format: 'text' | 'markdown';
}

export type Job = TextsJob | ArticleJob | SummaryJob | AlignJob;

/** Sentences that translate each other; one side may be empty. `confidence` is in [0, 1], null where nothing tells. */
export interface AlignedPair {
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly confidence: number | null;
}

export interface TranslatedText {
  readonly text: string;
  readonly alternatives: readonly string[];
}

/** What each kind of job results in. */
export interface JobResults {
  readonly texts: { readonly translations: readonly TranslatedText[] };
  readonly article: { readonly title: string; readonly notices: number; readonly artifacts: readonly Artifact[] };
  readonly summary: { readonly summaries: readonly Summary[] };
  readonly align: { readonly groups: readonly AlignedPair[] };
}

export type ResultOf<J extends Job> = JobResults[J['kind']];

/** What is told while a job runs: characters done, and each sentence as it is done, in any order. */
export type JobEvent =
  | { readonly type: 'progress'; readonly done: number; readonly total: number }
  | { readonly type: 'sentence'; readonly id: string; readonly source: string; readonly target: string };

export interface RunOptions {
  /** Whose job it is: owners take turns. */
  readonly owner: string;
  readonly signal?: AbortSignal;
  readonly onEvent?: (event: JobEvent) => void;
}

/** Whatever runs jobs: processes on this machine, or workers behind Redis. */
export interface JobRunner {
  /**
   * Runs `job`. Throws PipelineError for one that cannot be done, QueueFull where too many wait already, and the signal's
   * reason once it is aborted. `id` names the job, where it has a name: running it again under it does no work twice.
   */
  run<J extends Job>(job: J, options: RunOptions & { readonly id?: string }): Promise<ResultOf<J>>;
  /** Whether jobs can be run now. */
  readonly ready: boolean;
  readonly load: { readonly waiting: number; readonly running: number };
  /** Lets running jobs go on for at most `graceMs`, then stops. */
  close(graceMs: number): Promise<void>;
}
