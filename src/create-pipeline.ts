import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findModel, loadConfig } from './config.ts';
import type { Format } from './document/article.ts';
import type { Artifact } from './document/artifact.ts';
import type { BilingualDocument } from './document/bilingual-document.ts';
import { formatOfExtension } from './extract/format-of-extension.ts';
import { extractWithinBounds } from './extract-within-bounds.ts';
import { readArticleFile } from './files/read-file.ts';
import { openTranslator } from './models/registry.ts';
import { createBilingualDocument, type PipelineOptions } from './pipeline.ts';
import { type OutputFormat, renderArtifacts } from './render/render-artifacts.ts';
import { parseLength } from './summarize/parse-length.ts';
import { VERSION } from './version.ts';

export interface PipelineSettings {
  /** Path of a models.yaml; the package's own if absent. */
  readonly config?: string;
  /** A translation model of that file; its default if absent. */
  readonly model?: string;
  /** Processor threads; all if absent. */
  readonly threads?: number;
  /** Copies of an embedded model that share the threads: more are faster, and take memory. 2 if absent. */
  readonly workers?: number;
  /** Where the weights are kept as this machine wants them (docs/models.md): 316 MB, a sooner start and less memory. Nowhere if absent. */
  readonly packedFolder?: string;
}

export interface TranslateSettings extends Partial<Omit<PipelineOptions, 'length'>> {
  /** How long the summaries may be, as on the command line: `5s`, `80w`, `20%`, `short`, `medium`, `long`. */
  readonly length?: string;
  /** Goes on with a text that does not look French. */
  readonly force?: boolean;
  /** How to read it: what the file's extension says, or `text` for a text. */
  readonly format?: Format;
}

/** A loaded model with everything around it. */
export interface Pipeline {
  /** A French text in, its English, alignment, summaries and notices out. */
  translateText(text: string, settings?: TranslateSettings): Promise<BilingualDocument>;
  /** The same for a file of any format that can be read. */
  translateFile(path: string, settings?: TranslateSettings): Promise<BilingualDocument>;
  /** The files that `passerelle run --to` would write, not written. */
  render(document: BilingualDocument, formats?: readonly OutputFormat[]): Promise<readonly Artifact[]>;
  /** Lets go of the model's memory. */
  dispose(): Promise<void>;
}

/**
 * Loads a translation model: the embedded one, without a network, unless another is named. Throws PipelineError
 * 'config-invalid', 'model-…' or 'hub-…'.
 */
export async function createPipeline(settings: PipelineSettings = {}): Promise<Pipeline> {
  const path = settings.config ?? findPackageFile('models.yaml');
  const config = loadConfig(await readFile(path, 'utf8'), path);
  const entry = findModel(config, settings.model ?? config.defaults.translator, 'translation');
  const translator = await openTranslator(entry, {
    root: dirname(path),
    threads: settings.threads ?? availableParallelism(),
    ...(settings.workers !== undefined && { workers: settings.workers }),
    ...(settings.packedFolder !== undefined && { packedPlace: settings.packedFolder }),
    environment: {},
  });
  const translate = async (bytes: Uint8Array, name: string, given: TranslateSettings, fallback: Format) => {
    const { length = 'medium', force = false, format = fallback, ...options } = given;
    const extracted = await extractWithinBounds(bytes, name, { format, force });
    return createBilingualDocument(extracted, translator, { length: parseLength(length), ...options });
  };
  return {
    translateText: (text, given = {}) => translate(new TextEncoder().encode(text), 'text', given, 'text'),
    translateFile: async (file, given = {}) =>
      translate(await readArticleFile(file), basename(file), given, given.format ?? formatOfExtension(file)),
    render: (document, formats) => renderArtifacts(document, { createdAt: new Date(), version: VERSION }, formats),
    dispose: () => translator.dispose(),
  };
}

/** This file is in `src/`, or in `dist/src/` of the published package: the rest is one or two folders above. */
function findPackageFile(name: string): string {
  const here = dirname(fileURLToPath(import.meta.url));
  return `${basename(dirname(here)) === 'dist' ? dirname(dirname(here)) : dirname(here)}/${name}`;
}
