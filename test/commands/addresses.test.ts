import { expect, it } from 'vitest';
import { startWebServer } from '../support/web-server.ts';
import { runInWorld } from '../support/world.ts';

const PARAGRAPH = `Le marché de Kersaint a lieu chaque samedi sur la place, et les pêcheurs y vendent leurs poissons dès six heures
du matin. La sœur du maire veut le déplacer cette année, ce que les commerçants refusent. `;
const PAGE = `<html><head><title>Le marché</title></head><body><nav><a href="/">Accueil</a> <a href="/sport">Sport</a></nav><article>
<h1>Le marché de Kersaint</h1><p>${PARAGRAPH}</p><p>Ils ont <a href="../lettre">écrit au maire</a> de la ville. ${PARAGRAPH}</p></article></body></html>`;

const summarize = (operands: string[]) => runInWorld(['summarize', '--language', 'fr', '--length', '1s', ...operands]);

it('reads a page at an address, in the encoding that its server or the page itself names', async () => {
  // ISO 8859-15 has œ where Windows-1252 has ½.
  const latin9 = (text: string) => Buffer.from(text.replaceAll('œ', '\u00bd'), 'latin1');
  const server = await startWebServer((request, response) => {
    const named = request.url === '/named';
    response.setHeader('content-type', `text/html${named ? '; charset="ISO-8859-15"' : ''}`);
    response.end(latin9(named ? PAGE : PAGE.replace('<head>', '<head><meta charset=iso-8859-15>')));
  });
  for (const page of ['named', 'names-it-itself']) {
    const { code, output, messages } = await summarize([
      `${server.origin}/${page}`,
      '--allow-private-addresses',
      '--json',
    ]);
    expect([messages, code]).toEqual([expect.any(String), 0]);
    const [summary] = JSON.parse(output);
    expect(JSON.stringify(summary)).toContain(`${server.origin}/${page}`);
    expect(JSON.stringify(summary)).toMatch(/Le marché de Kersaint a lieu|La sœur du maire/);
    expect(output).not.toContain('½');
  }
  expect(server.requests.map(({ url }) => url)).toEqual(['/named', '/names-it-itself']);
});

it('reads what a server calls by another type as what it is, and refuses pictures', async () => {
  const types: Record<string, string> = {
    '/a.md': 'text/plain',
    '/b': 'text/plain',
    '/c': 'image/png',
    '/d.pdf': 'text/html',
  };
  const server = await startWebServer((request, response) => {
    response.setHeader('content-type', types[request.url ?? ''] ?? '').end(request.url === '/d.pdf' ? PAGE : PARAGRAPH);
  });
  const read = (path: string) => summarize([`${server.origin}${path}`, '--allow-private-addresses']);
  for (const path of ['/a.md', '/b', '/d.pdf']) expect(await read(path)).toMatchObject({ code: 0 });
  expect(await read('/c')).toMatchObject({ code: 1, messages: /is image\/png, which is no article/ });
});

it('goes to this machine only if it is asked to, and says how', async () => {
  const server = await startWebServer((_, response) => void response.end(PAGE));
  const { code, messages } = await summarize([server.origin]);
  expect([code, messages]).toEqual([1, expect.stringContaining('use --allow-private-addresses')]);
  expect(server.requests).toHaveLength(0);
});
