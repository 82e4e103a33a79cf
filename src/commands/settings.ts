import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { platform } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { type Config, EXTRACTIVE, findModel, loadConfig } from '../config.ts';
import { PipelineError } from '../errors.ts';
import { createTermFinder } from '../glossary/find-terms.ts';
import { parseGlossary } from '../glossary/parse-glossary.ts';
import { memoryPlace } from '../memory/memory-place.ts';
import { withStore } from '../memory/sentence-store.ts';
import { openTranslationMemory, type TranslationMemory } from '../memory/translation-memory.ts';
import type { Summarizer, TranslateOptions, Translator } from '../models/contracts.ts';
import {
  defaultWorkers,
  MAX_BEAMS,
  type OpenModelSettings,
  openSummarizer,
  openTranslator,
  revisionOf,
} from '../models/registry.ts';
import { collectingGarbage } from './collect-garbage.ts';
import { packedPlace } from './packed-place.ts';
import { createProgress, type Progress } from './progress.ts';
import { readTuning } from './tuning.ts';
import { type Invocation, positiveInteger } from './usage.ts';
import type { World } from './world.ts';

/** What every command that uses a model starts from. */
export interface Settings {
  readonly progress: Progress;
  /** Name of the chosen model, its weights, the glossary and what was imported: what results depend on. */
  readonly fingerprint: string;
  /** What the glossary asks for in a text; absent without one. */
  readonly terms?: NonNullable<TranslateOptions['terms']>;
  openTranslator(): Promise<Translator>;
  /** Begins what openTranslator waits for, where it will surely be called; it will tell of failures, too. */
  beginLoading(): void;
  /** Absent where summaries are extractive, which needs no model. */
  readonly openSummarizer?: () => Promise<Summarizer>;
}

/** The parsed models.yaml, and the folder it lies in. */
export async function readConfig(world: World, file: string | undefined): Promise<{ config: Config; root: string }> {
  const path = file === undefined ? join(world.installFolder, 'models.yaml') : resolve(world.workingFolder, file);
  const text = await readFile(path, 'utf8').catch((cause) => {
    throw new PipelineError('config-invalid', `${path} cannot be read; use --config FILE`, { cause });
  });
  return { config: loadConfig(text, file ?? 'models.yaml'), root: dirname(path) };
}

/** Reads models.yaml and finds the model of `--model`; nothing is loaded yet. */
export async function createSettings(world: World, { options }: Invocation): Promise<Settings> {
  const { config, root } = await readConfig(world, options.config);
  const entry = findModel(config, options.model ?? config.defaults.translator, 'translation');
  const progress = createProgress(world.messages, options.quiet ?? false, () => world.now().getTime());
  const threads = positiveInteger('threads', options.threads, world.processors);
  const beams = options.beams === undefined ? undefined : positiveInteger('beams', options.beams, 1);
  if (beams !== undefined && beams > MAX_BEAMS) {
    throw new PipelineError('usage', `--beams takes 1 to ${MAX_BEAMS}`);
  }
  const tuning = entry.from === 'embedded' ? await readTuning(world, entry.name, threads) : undefined;
  const workers = positiveInteger('workers', options.workers, tuning?.workers ?? defaultWorkers(threads));
  if (workers > threads) throw new PipelineError('usage', `--workers takes 1 to the number of threads, ${threads}`);
  const summarizer = options.summarizer ?? config.defaults.summarizer;
  const writer = summarizer === EXTRACTIVE ? undefined : findModel(config, summarizer, 'summarization');
  const packed = packedPlace(world);
  const open: OpenModelSettings = {
    root,
    threads,
    workers,
    ...(tuning && { maxRows: tuning.rows }),
    ...(beams !== undefined && { beams }),
    ...(packed !== undefined && { packedPlace: packed }),
    environment: world.environment,
    signal: world.signal,
    onProgress: ({ file, loadedBytes, totalBytes }) => progress.update(`download ${file}`, loadedBytes, totalBytes),
  };
  const model = `${entry.name}@${await revisionOf(entry, root, beams)}`;
  const glossary = await readGlossary(world, options.glossary, root);
  const memory = await openMemory(world, options, progress);
  let translator: Promise<Translator> | undefined;
  const openOnce = () => {
    translator ??= openTranslator(entry, open)
      .then(collectingGarbage)
      .then((opened) => (memory ? remembering(opened, memory) : opened));
    return translator;
  };
  return {
    progress,
    fingerprint: [model, glossary?.digest, memory?.importsDigest()].filter(Boolean).join(' '),
    openTranslator: openOnce,
    beginLoading: () => void openOnce().catch(() => {}),
    ...(glossary && { terms: glossary.terms }),
    ...(writer && { openSummarizer: () => openSummarizer(writer, open) }),
  };
}

/** The glossary in `file`, or else in glossary.yaml, in the working folder or beside models.yaml, if there is one. */
async function readGlossary(world: World, file: string | undefined, root: string) {
  const places = [join(world.workingFolder, 'glossary.yaml'), join(root, 'glossary.yaml')];
  const path = file === undefined ? places.find((place) => existsSync(place)) : resolve(world.workingFolder, file);
  if (path === undefined) return undefined;
  const text = await readFile(path, 'utf8').catch((cause) => {
    throw new PipelineError('config-invalid', `${path} cannot be read; use --glossary FILE`, { cause });
  });
  const glossary = parseGlossary(text, file ?? 'glossary.yaml');
  const digest = createHash('sha256').update(JSON.stringify(glossary)).digest('hex').slice(0, 16);
  return { terms: createTermFinder(glossary), digest };
}

/** The file of `--memory`, or else the user's own; undefined if there is to be none. */
export function memoryFile(world: World, options: Invocation['options']): string | undefined {
  if (options.memory !== undefined && options['no-memory']) {
    throw new PipelineError('usage', 'give --memory or --no-memory, not both');
  }
  const file = options['no-memory'] ? undefined : (options.memory ?? memoryPlace(world.environment, platform()));
  return file && resolve(world.workingFolder, file);
}

async function openMemory(
  world: World,
  options: Invocation['options'],
  progress: Progress,
): Promise<TranslationMemory | undefined> {
  const file = memoryFile(world, options);
  return file === undefined
    ? undefined
    : openTranslationMemory(file, (message) => progress.line(`passerelle: ${message}: going on without it`));
}

function remembering(translator: Translator, memory: TranslationMemory): Translator {
  return {
    ...withStore(translator, memory.storeOf(translator.model)),
    dispose: () => {
      memory.close();
      return translator.dispose();
    },
  };
}

/** Runs `use` with the translator and lets go of it afterwards, come what may. */
export async function withTranslator<Result>(
  settings: Settings,
  use: (translator: Translator) => Promise<Result>,
): Promise<Result> {
  const translator = await settings.openTranslator();
  try {
    return await use(translator);
  } finally {
    // Nobody waits for it: what was found is written meanwhile.
    translator.dispose().catch(() => {});
  }
}
