import { platform } from 'node:os';
import { join, resolve } from 'node:path';
import { cacheFolder } from '../memory/memory-place.ts';
import type { World } from './world.ts';

/**
 * Where embedded models' weights are kept as this machine multiplies them: PASSERELLE_PACKED, or `packed` in the user's
 * own cache folder. Undefined if that variable is `off`, or if the environment names no such folder.
 */
export function packedPlace({ environment, workingFolder }: World): string | undefined {
  const named = environment['PASSERELLE_PACKED'];
  if (named) return named === 'off' ? undefined : resolve(workingFolder, named);
  const folder = cacheFolder(environment, platform());
  return folder && join(folder, 'packed');
}
