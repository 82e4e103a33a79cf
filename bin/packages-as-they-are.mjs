// A module hook for clones. tsx parses and rewrites the packages' JavaScript too, and gives each a source map: loading
// transformers.js takes three times as long then, and 120 MiB more. Asked before tsx, this gives them as they are.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** @type {import('node:module').LoadHook} */
export async function load(url, context, next) {
  if (context.format !== 'module' || !url.includes('/node_modules/')) return next(url, context);
  return { format: 'module', source: await readFile(fileURLToPath(url)), shortCircuit: true };
}
