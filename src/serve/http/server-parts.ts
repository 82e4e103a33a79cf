import type { JobRunner } from '../jobs/job.ts';
import type { Articles } from '../store/articles.ts';
import type { GlossaryFile } from '../store/glossary-file.ts';
import type { ApiKeys } from './api-keys.ts';
import type { OriginRules } from './guard-origin.ts';
import type { Metrics } from './metrics.ts';

export interface Limits {
  /** Characters in one request for a translation. */
  readonly maxCharacters: number;
  /** Bytes of a request without a file, and of one with a file. */
  readonly maxBodyBytes: number;
  readonly maxFileBytes: number;
  /** Requests of one owner; absent for any number. */
  readonly maxPerMinute?: number;
}

/** What the routes are made of. */
export interface ServerParts {
  readonly runner: JobRunner;
  readonly articles: Articles;
  readonly glossary: GlossaryFile;
  readonly keys?: ApiKeys;
  readonly rules: OriginRules;
  readonly limits: Limits;
  readonly metrics: Metrics;
  /** Extensions of files that can be read, such as `.txt`. */
  readonly fileExtensions: readonly string[];
  /** Aborted when the caller leaves, or has waited long enough. */
  readonly signalOf: (request: Request) => AbortSignal;
  /** Whether the server stops: then it takes nothing more. */
  readonly isClosing: () => boolean;
  readonly report: (error: unknown) => void;
}
