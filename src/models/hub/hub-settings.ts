import { homedir } from 'node:os';
import { join } from 'node:path';

/** Variables as the process has them; handed down, so that only the composition reads the real ones. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** How models on the hub are reached, from the variables that Hugging Face's own tools obey. */
export interface HubSettings {
  /** Holds one `models--<org>--<name>` folder a model. */
  readonly cacheFolder: string;
  /** True if the network must not be touched. */
  readonly offline: boolean;
  /** Where models are downloaded from, without a slash at the end. */
  readonly endpoint: string;
  /** Access token for models that need one. */
  readonly token: string | undefined;
}

/** Reads HF_HUB_CACHE, HF_HOME, XDG_CACHE_HOME, HF_HUB_OFFLINE, HF_ENDPOINT and HF_TOKEN. */
export function readHubSettings(environment: Environment): HubSettings {
  // An empty variable counts as unset, as it mostly is meant.
  const read = (name: string) => environment[name] || undefined;
  const home = read('HOME') ?? read('USERPROFILE') ?? homedir();
  const path = (name: string) => read(name)?.replace(/^~(?=$|[/\\])/u, home);
  const hubHome = path('HF_HOME') ?? join(path('XDG_CACHE_HOME') ?? join(home, '.cache'), 'huggingface');
  return {
    cacheFolder: path('HF_HUB_CACHE') ?? join(hubHome, 'hub'),
    offline: ['1', 'ON', 'YES', 'TRUE'].includes(read('HF_HUB_OFFLINE')?.toUpperCase() ?? ''),
    endpoint: (read('HF_ENDPOINT') ?? 'https://huggingface.co').replace(/\/+$/u, ''),
    token: read('HF_TOKEN'),
  };
}
