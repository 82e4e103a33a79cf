import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const READER = fileURLToPath(new URL('../src/render/reader/', import.meta.url));
const BUNDLE = fileURLToPath(new URL('../src/render/reader-bundle.ts', import.meta.url));

/** The page's script and style sheets as a module of three strings, so that rendering needs no files and no compiler. */
export async function bundleReader(): Promise<string> {
  const [script, style, indexStyle] = await Promise.all(['main.ts', 'style/reader.css', 'style/index.css'].map(bundle));
  return `// Made by \`npm run build:reader\` from reader/; not to be edited.
export const READER_SCRIPT = ${JSON.stringify(script)};
export const READER_STYLE = ${JSON.stringify(style)};
export const INDEX_STYLE = ${JSON.stringify(indexStyle)};
`;
}

async function bundle(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${READER}${entry}`],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    charset: 'utf8',
    legalComments: 'none',
    target: ['chrome123', 'firefox128', 'safari17.5'],
  });
  return outputFiles[0]?.text.trim() ?? '';
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(BUNDLE, await bundleReader());
