import { isAbsolute, join } from 'node:path';

/**
 * Where translations are remembered if no file is named: PASSERELLE_MEMORY, or `translations.sqlite` in the user's own
 * cache folder. Undefined if that variable is `off`, or if the environment names no such folder.
 */
export function memoryPlace(
  environment: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): string | undefined {
  const named = environment['PASSERELLE_MEMORY'];
  if (named) return named === 'off' ? undefined : named;
  const folder = cacheFolder(environment, platform);
  return folder && join(folder, 'translations.sqlite');
}

/** The user's own cache folder of this program, which need not be there; undefined if the environment names none. */
export function cacheFolder(
  environment: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): string | undefined {
  const folder = cacheHome(environment, platform);
  return folder && join(folder, 'passerelle');
}

function cacheHome(environment: Readonly<Record<string, string | undefined>>, platform: NodeJS.Platform) {
  const { XDG_CACHE_HOME: cache, HOME: home, LOCALAPPDATA: local } = environment;
  // The XDG specification wants relative paths passed over.
  if (cache && isAbsolute(cache)) return cache;
  if (platform === 'win32') return local || undefined;
  return home ? join(home, ...(platform === 'darwin' ? ['Library', 'Caches'] : ['.cache'])) : undefined;
}
