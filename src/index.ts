/** The library: `import { createPipeline } from 'passerelle'`. */

export { createPipeline, type Pipeline, type PipelineSettings, type TranslateSettings } from './create-pipeline.ts';
export type { Artifact } from './document/artifact.ts';
export type { BilingualDocument } from './document/bilingual-document.ts';
export type { Notice } from './document/notice.ts';
export type { LengthTarget, Summary } from './document/summary.ts';
export type { AlignedTranslation, SentenceGroup, WordLink } from './document/translation.ts';
export { type ErrorCode, PipelineError } from './errors.ts';
export type { OutputFormat } from './render/render-artifacts.ts';
