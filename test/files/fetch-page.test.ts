import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { isPublicAddress, publicLookup, type ResolveName } from '../../src/files/fetch-address.ts';
import { fetchPage } from '../../src/files/fetch-page.ts';
import { startWebServer } from '../support/web-server.ts';

const allowPrivateAddresses = true;

describe('fetching a page', () => {
  it('asks once, says who asks, and follows redirects to where they lead', async () => {
    const server = await startWebServer((request, response) => {
      if (request.url === '/page') response.setHeader('content-type', 'text/html; charset=utf-8').end('<p>Bonjour</p>');
      else response.writeHead(302, { location: request.url === '/' ? '/next' : `page#top` }).end();
    });
    const page = await fetchPage(`${server.origin}/#top`, { allowPrivateAddresses });
    expect(Buffer.from(page.bytes).toString()).toBe('<p>Bonjour</p>');
    expect(page).toMatchObject({ address: `${server.origin}/page`, contentType: 'text/html; charset=utf-8' });
    expect(server.requests.map(({ url }) => url)).toEqual(['/', '/next', '/page']);
    expect(server.requests[0]?.headers['user-agent']).toMatch(/^Passerelle\/\d/);
    expect(server.requests[0]?.headers.cookie).toBeUndefined();
  });

  it('gives up on circles, errors, other schemes, passwords and what is not there', async () => {
    const server = await startWebServer((request, response) => {
      if (request.url === '/gone') response.writeHead(404).end();
      else if (request.url === '/file') response.writeHead(302, { location: 'file:///etc/passwd' }).end();
      else response.writeHead(301, { location: '/circle' }).end();
    });
    const { origin, port } = server;
    const fails = (address: string) => fetchPage(address, { allowPrivateAddresses });
    await expect(fails(`${origin}/circle`)).rejects.toMatchObject({ code: 'fetch-failed', message: /redirects more/ });
    expect(server.requests).toHaveLength(6);
    await expect(fails(`${origin}/gone`)).rejects.toMatchObject({ code: 'fetch-failed', message: /404/ });
    await expect(fails(`${origin}/file`)).rejects.toMatchObject({ code: 'address-refused' });
    await expect(fails(`http://me:secret@127.0.0.1:${port}/`)).rejects.toMatchObject({
      code: 'address-refused',
      message: expect.not.stringContaining('secret'),
    });
    await expect(fails('http://127.0.0.1:1/')).rejects.toMatchObject({ code: 'fetch-failed' });
    await expect(fails('http://')).rejects.toMatchObject({ code: 'address-refused' });
  });

  it('takes no more bytes than it may, as they are once unpacked', async () => {
    let sent = 0;
    const server = await startWebServer((request, response) => {
      if (request.url === '/packed') {
        response.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(2 ** 24)));
        return;
      }
      const timer = setInterval(() => {
        sent += 2 ** 16;
        response.write(Buffer.alloc(2 ** 16));
      }, 1);
      response.on('close', () => clearInterval(timer));
    });
    const options = { allowPrivateAddresses, maxBytes: 2 ** 20 };
    await expect(fetchPage(`${server.origin}/packed`, options)).rejects.toMatchObject({ code: 'file-too-large' });
    await expect(fetchPage(`${server.origin}/endless`, options)).rejects.toMatchObject({ code: 'file-too-large' });
    expect(sent).toBeLessThan(2 ** 24);
  });

  it('takes no longer than it may, and stops when it is interrupted', async () => {
    const server = await startWebServer((_, response) => void response.write('a'));
    const options = { allowPrivateAddresses, timeoutMs: 200 };
    await expect(fetchPage(server.origin, options)).rejects.toMatchObject({
      code: 'fetch-failed',
      message: /longer than 0\.2 s/,
    });
    const controller = new AbortController();
    const waiting = fetchPage(server.origin, { allowPrivateAddresses, signal: controller.signal });
    controller.abort(new Error('interrupted'));
    await expect(waiting).rejects.toThrow('interrupted');
  });
});

describe('private addresses', () => {
  it('are refused in all spellings, and nothing is sent there', async () => {
    const server = await startWebServer((_, response) => void response.end('secret'));
    const { port } = server;
    const hosts = [
      '127.0.0.1',
      'localhost',
      '[::1]',
      '0x7f.1',
      '2130706433',
      '[::ffff:127.0.0.1]',
      '0.0.0.0',
      '10.1.2.3',
    ];
    for (const host of hosts) {
      await expect(fetchPage(`http://${host}:${port}/`)).rejects.toMatchObject({ code: 'address-refused' });
    }
    expect(server.requests).toHaveLength(0);
  });

  it('are not reached by a name that answers differently when it is asked again', async () => {
    let asked = 0;
    const resolveName: ResolveName = (_, __, answer) => {
      asked += 1;
      answer(null, [{ address: asked === 1 ? '9.9.9.9' : '127.0.0.1', family: 4 }]);
    };
    const lookup = publicLookup(resolveName);
    const look = (all: boolean) =>
      new Promise((found, fail) => {
        lookup('rebound.test', { all }, (error, address) => (error ? fail(error) : found(address)));
      });
    // What was checked is what the socket connects to.
    expect(await look(true)).toEqual([{ address: '9.9.9.9', family: 4 }]);
    expect(asked).toBe(1);
    await expect(look(false)).rejects.toMatchObject({ code: 'address-refused' });
  });

  it('are refused if one of several is private', async () => {
    const server = await startWebServer((_, response) => void response.end('secret'));
    const resolveName: ResolveName = (_, __, answer) =>
      answer(null, [
        { address: '9.9.9.9', family: 4 },
        { address: '127.0.0.1', family: 4 },
      ]);
    const fetching = fetchPage(`http://both.test:${server.port}/`, { resolveName });
    await expect(fetching).rejects.toMatchObject({ code: 'address-refused' });
    expect(server.requests).toHaveLength(0);
  });

  it('are told from public ones', () => {
    const addresses = [
      ...['8.8.8.8', '2606:4700::1111', '::ffff:8.8.8.8'],
      ...['169.254.169.254', '192.168.0.1', '172.16.0.1', '100.64.0.1', 'fe80::1', 'fd00::1', '::', '224.0.0.1'],
      ...['64:ff9b::7f00:1', '2002:7f00:1::', '255.255.255.255', 'ff02::1', 'nonsense'],
    ];
    expect(addresses.filter(isPublicAddress)).toEqual(['8.8.8.8', '2606:4700::1111', '::ffff:8.8.8.8']);
  });
});
