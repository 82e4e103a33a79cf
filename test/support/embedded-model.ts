import { env } from '@huggingface/transformers';
import { openCausalTranslator } from '../../src/models/causal-translator.ts';
import type { Translator } from '../../src/models/contracts.ts';
import { EMBEDDED_FOLDER } from './embedded-folder.ts';

/** The embedded model itself, decoding `maxRows` rows at once. */
export function openEmbeddedModel(maxRows?: number, beams?: number, workers?: number): Promise<Translator> {
  env.allowRemoteModels = false;
  const model = { name: 'passerelle-fr-en', revision: 'test', dtype: 'int8', license: 'Gemma' };
  return openCausalTranslator(EMBEDDED_FOLDER, {
    model,
    threads: 2,
    ...(maxRows && { maxRows }),
    ...(beams && { beams }),
    ...(workers && { workers }),
  });
}
