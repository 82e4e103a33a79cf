import { dirname } from 'node:path';
import { AutoTokenizer, type PreTrainedTokenizer } from '@huggingface/transformers';
import { configureTransformers } from './transformers-environment.ts';

/**
 * The tokenizer in a model's own `folder`. A module for it alone, because transformers.js takes as long to load as the
 * graph: what imports this one when the graph's thread has begun waits for both at once.
 */
export function openTokenizer(folder: string): Promise<PreTrainedTokenizer> {
  configureTransformers(dirname(folder));
  return AutoTokenizer.from_pretrained(folder);
}
