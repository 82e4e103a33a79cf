import type { Notice } from './notice.ts';
import type { Outline, Summary } from './summary.ts';
import type { AlignedTranslation } from './translation.ts';

/** Raised whenever the shape of `bilingual.json` changes; described in docs/bilingual.schema.json. */
export const SCHEMA_VERSION = 2;

/** All that is known of an article: what every renderer starts from, and what `bilingual.json` holds. */
export interface BilingualDocument {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  readonly translation: AlignedTranslation;
  readonly summaries: readonly Summary[];
  readonly outline: Outline;
  readonly notices: readonly Notice[];
}
