import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const CHILD = fileURLToPath(new URL('engine-pace-child.ts', import.meta.url));

/** Source words a second that the engine translates where nothing stands between, in a process of its own. */
export async function measureEngine(beams: string): Promise<number> {
  return Number(execFileSync(process.execPath, ['--import', 'tsx', CHILD, beams], { encoding: 'utf8' }));
}
