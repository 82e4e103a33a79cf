// Makes dist/, the JavaScript and the types that the published package holds; a clone starts from it too, as long as its sources are
// the same. Where the compiler is not installed (npm ci --omit=dev) a clone runs its TypeScript.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isCompiled, STATE_FILE, sourceState } from '../bin/source-state.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const compiler = `${root}node_modules/typescript/bin/tsc`;
// What is right already may be in use at this moment.
if (!isCompiled(root)) {
  rmSync(`${root}dist`, { recursive: true, force: true });
  if (existsSync(compiler)) compile();
}

function compile() {
  const state = sourceState(root);
  execFileSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });
  cpSync(`${root}src/serve/web/assets`, `${root}dist/src/serve/web/assets`, { recursive: true });
  // Last, so that half a compilation counts for nothing.
  writeFileSync(`${root}${STATE_FILE}`, state);
}
