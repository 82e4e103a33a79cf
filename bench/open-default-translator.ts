import { availableParallelism } from 'node:os';
import { DEFAULT_MODEL, ROOT } from '../scripts/embedded-model.ts';
import type { Translator } from '../src/models/contracts.ts';
import { openTranslator } from '../src/models/registry.ts';

/** The translator that a run uses by default, as the command line opens it. */
export function openDefaultTranslator(): Promise<Translator> {
  return openTranslator(DEFAULT_MODEL, { root: ROOT, threads: availableParallelism(), environment: process.env });
}
