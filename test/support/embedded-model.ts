import { fileURLToPath } from 'node:url';
import { env } from '@huggingface/transformers';
import { openCausalTranslator } from '../../src/models/causal-translator.ts';
import type { Translator } from '../../src/models/contracts.ts';

/** The embedded model itself, decoding `maxRows` sentences at once. */
export function openEmbeddedModel(maxRows?: number, beams?: number): Promise<Translator> {
  env.allowRemoteModels = false;
  const model = { name: 'passerelle-fr-en', revision: 'test', dtype: 'q8', license: 'Gemma' };
  return openCausalTranslator(fileURLToPath(new URL('../../models/passerelle-fr-en', import.meta.url)), {
    model,
    threads: 2,
    ...(maxRows && { maxRows }),
    ...(beams && { beams }),
  });
}
