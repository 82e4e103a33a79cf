import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ModelEntry } from '../config.ts';
import { PipelineError } from '../errors.ts';
import { openCausalTranslator } from './causal-translator.ts';
import type { Summarizer, Translator } from './contracts.ts';
import { DEFAULT_BEAMS } from './decoding-translator.ts';
import { packedFolder, verifyPacked } from './engine/packed-folder.ts';
import type { OpenHubSettings } from './hub/hub-generator.ts';
import { findHubModel } from './hub/hub-model.ts';
import type { Environment } from './hub/hub-settings.ts';
import { isOfGraph, readManifest, verifyManifest } from './manifest.ts';
import { withFixedPhrases } from './mend/fixed-phrases.ts';
import { withKeptSymbols } from './mend/kept-symbols.ts';
import { readLexicon } from './mend/lexicon.ts';
import { withSecondReading } from './mend/second-reading.ts';

export { defaultWorkers } from './causal-translator.ts';
export { DEFAULT_BEAMS, MAX_BEAMS } from './decoding-translator.ts';

export interface OpenModelSettings extends OpenHubSettings {
  /** Folder that embedded models' paths start from. */
  readonly root: string;
  /** Those of a call that names none. */
  readonly beams?: number;
  /** Of an embedded model; see `CausalSettings`. */
  readonly workers?: number;
  readonly maxRows?: number;
  /** Folder in which the weights of embedded models are kept as this machine multiplies them; nowhere if absent. */
  readonly packedPlace?: string;
}

/**
 * Opens the translation model `entry`; an embedded one is checked against its manifest first, a hub one is downloaded
 * if it is not there. Throws PipelineError `model-…` or `hub-…`.
 */
export async function openTranslator(entry: ModelEntry, settings: OpenModelSettings): Promise<Translator> {
  if (entry.from === 'hub') {
    const { openSeq2SeqTranslator } = await import('./seq2seq-translator.ts');
    return withKeptSymbols(await openSeq2SeqTranslator(entry, settings));
  }
  const folder = join(settings.root, entry.path);
  const { digest, graphDigest } = await readManifest(folder);
  const model = {
    name: entry.name,
    revision: shorten(digest, settings.beams),
    dtype: entry.dtype,
    license: entry.license,
  };
  const { packedPlace } = settings;
  const packed = packedPlace === undefined ? undefined : packedFolder(packedPlace, entry.name, shorten(graphDigest));
  const opening = openCausalTranslator(folder, { model, ...settings, ...(packed && { packedFolder: packed }) });
  const reading = readLexicon(folder);
  const translator = await opening.catch(async (cause) => {
    reading.catch(() => {});
    // Damaged files are the better reason, should both fail.
    await verifyManifest(folder);
    const [reason] = String(cause instanceof Error ? cause.message : cause).split('\n', 1);
    throw new PipelineError('model-failed', `${entry.name} cannot be loaded: ${reason}`, { cause });
  });
  const lexicon = await reading;
  const keeping = withKeptSymbols(
    withFixedPhrases(onceVerified(translator, folder, translator.usesPacked ? packed : undefined)),
  );
  return lexicon ? withSecondReading(keeping, lexicon) : keeping;
}

/** Decodes at once, but gives nothing away before the files have proved to be whole; that takes less time than decoding does. */
function onceVerified(translator: Translator, folder: string, packed: string | undefined): Translator {
  let verifying: Promise<unknown> | undefined;
  return {
    ...translator,
    async *translate(texts, options) {
      verifying ??= verifyUsed(folder, packed);
      verifying.catch(() => {});
      for await (const found of translator.translate(texts, options)) {
        await verifying;
        yield found;
      }
    },
  };
}

/** The model's files; instead of its graph the packed one, if that was opened. */
async function verifyUsed(folder: string, packed: string | undefined): Promise<void> {
  await verifyManifest(folder, (file) => packed === undefined || !isOfGraph(file));
  if (packed !== undefined) await verifyPacked(packed);
}

/** Opens the summarization model `entry`, which only the hub has. Throws PipelineError `model-…` or `hub-…`. */
export async function openSummarizer(entry: ModelEntry, settings: OpenModelSettings): Promise<Summarizer> {
  if (entry.from !== 'hub') throw new PipelineError('model-unknown', `${entry.name} is no summarizer from the hub`);
  const { openHubSummarizer } = await import('./hub/hub-summarizer.ts');
  return openHubSummarizer(entry, settings);
}

/** What stands for the weights of `entry` in content hashes. Cheap: nothing is loaded, no file is checked. */
export async function revisionOf(entry: ModelEntry, root: string, beams?: number): Promise<string> {
  if (entry.from === 'hub') return `${entry.id}@${entry.revision}/${entry.dtype}${beamsOf(beams)}`;
  return shorten((await readManifest(join(root, entry.path))).digest, beams);
}

/** Whether the files of `entry` are there and whole; a hub model that was never asked for is no failure. */
export async function checkModel(
  entry: ModelEntry,
  root: string,
  environment: Environment,
): Promise<{ readonly whole: boolean; readonly finding: string }> {
  try {
    if (entry.from === 'embedded') {
      const { files, digest } = await verifyManifest(join(root, entry.path));
      return { whole: true, finding: `${files.length} files whole, revision ${shorten(digest)}` };
    }
    const { snapshot, missing } = await findHubModel(entry, environment);
    const begun = snapshot ? await readdir(snapshot.folder).catch(() => []) : [];
    if (!snapshot || begun.length === 0) return { whole: true, finding: 'not downloaded' };
    return missing.length === 0
      ? { whole: true, finding: `in ${snapshot.folder}` }
      : { whole: false, finding: `${snapshot.folder} lacks ${missing.join(', ')}` };
  } catch (error) {
    if (error instanceof PipelineError) return { whole: false, finding: error.message };
    throw error;
  }
}

/** What names the weights, and the beams where they are not the usual ones: both change translations. */
function shorten(digest: string, beams?: number): string {
  return digest.slice(0, 16) + beamsOf(beams);
}

function beamsOf(beams?: number): string {
  return beams === undefined || beams === DEFAULT_BEAMS ? '' : `+beams${beams}`;
}
