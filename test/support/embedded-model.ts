import { env } from '@huggingface/transformers';
import { EMBEDDED_FOLDER } from '../../scripts/embedded-model.ts';
import { openCausalTranslator } from '../../src/models/causal-translator.ts';
import type { Translator } from '../../src/models/contracts.ts';

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
