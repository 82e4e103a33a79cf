import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { findModel, loadConfig } from '../src/config.ts';
import type { Translator } from '../src/models/contracts.ts';
import { openTranslator } from '../src/models/registry.ts';

/** The translator that a run uses by default, as the command line opens it. */
export function openDefaultTranslator(): Promise<Translator> {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const config = loadConfig(readFileSync(`${root}models.yaml`, 'utf8'), 'models.yaml');
  const entry = findModel(config, config.defaults.translator, 'translation');
  return openTranslator(entry, { root, threads: availableParallelism(), environment: process.env });
}
