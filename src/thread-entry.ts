/**
 * Where a thread begins that runs the module `name` beside the module `beside`: TypeScript in a clone, JavaScript in the
 * published package. What lets Node run TypeScript does not reach into threads by itself.
 */
export function threadEntry(name: string, beside: string): URL {
  if (!beside.endsWith('.ts')) return new URL(`${name}.js`, beside);
  const modules = [new URL('../bin/run-typescript.mjs', import.meta.url), new URL(`${name}.ts`, beside)];
  const code = modules.map(({ href }) => `await import(${JSON.stringify(href)});`).join(' ');
  return new URL(`data:text/javascript,${encodeURIComponent(code)}`);
}
