import '../no-telemetry.ts';
import { env, LogLevel } from '@huggingface/transformers';

/**
 * Sets transformers.js up, before anything is loaded, so that it reads local files only: whatever is downloaded, is
 * downloaded by hub-model.ts. Ids that are no paths are looked up in `modelsFolder`.
 */
export function configureTransformers(modelsFolder: string): void {
  env.allowRemoteModels = false;
  env.allowLocalModels = true;
  env.localModelPath = modelsFolder;
  // Its own cache would be looked at first, and lies inside node_modules.
  env.useFSCache = false;
  env.useBrowserCache = false;
  env.cacheDir = null;
  env.fetch = (address) => Promise.reject(new Error(`no network for transformers.js, which asked for ${address}`));
  // When a graph fails, it logs what it was given: the user's text.
  env.logLevel = LogLevel.NONE;
}
