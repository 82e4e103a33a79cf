// Makes dist/, the JavaScript and the types of the published package; `--clean` removes it, since a clone needs none.
import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
rmSync(`${root}dist`, { recursive: true, force: true });
if (!process.argv.includes('--clean')) {
  execFileSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, '-p', 'tsconfig.build.json'], {
    cwd: root,
    stdio: 'inherit',
  });
  cpSync(`${root}src/serve/web/assets`, `${root}dist/src/serve/web/assets`, { recursive: true });
}
