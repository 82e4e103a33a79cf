import { dirname } from 'node:path';
import { AutoTokenizer, type PreTrainedTokenizer } from '@huggingface/transformers';
import { configureTransformers } from './transformers-environment.ts';

/** The tokenizer of any model, in its own `folder`. */
export function openTokenizer(folder: string): Promise<PreTrainedTokenizer> {
  configureTransformers(dirname(folder));
  return AutoTokenizer.from_pretrained(folder);
}
