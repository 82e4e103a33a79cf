import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Stands for the files under `src/` in the folder `root` as they are now: their names, sizes and times of change. */
export function sourceState(root) {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).sort();
  const hash = createHash('sha256');
  for (const file of files) {
    const { mtimeMs, size } = statSync(join(root, 'src', file));
    hash.update(`${file} ${mtimeMs} ${size}\n`);
  }
  return hash.digest('hex');
}

/** Where `npm ci` leaves, beside what it compiled, of which sources that was made. */
export const STATE_FILE = 'dist/source-state';

/** Whether `dist/` was compiled from the sources as they are now. */
export function isCompiled(root) {
  try {
    return readFileSync(join(root, STATE_FILE), 'utf8') === sourceState(root);
  } catch {
    return false;
  }
}
