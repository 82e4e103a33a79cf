import { fileURLToPath } from 'node:url';
import { env } from '@huggingface/transformers';

env.allowRemoteModels = false;
env.localModelPath = fileURLToPath(new URL('../../models/', import.meta.url));
