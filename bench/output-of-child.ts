import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** As the program itself does: tsx alone would rewrite packages too, and give them source maps, which take time and 100 MiB. */
const LOADER = new URL('../bin/run-typescript.mjs', import.meta.url).href;

/** What `script` writes in a process of its own, whose pace and memory are nobody else's. */
export function outputOfChild(script: URL, ...args: readonly string[]): string {
  return execFileSync(process.execPath, ['--import', LOADER, fileURLToPath(script), ...args], { encoding: 'utf8' });
}
