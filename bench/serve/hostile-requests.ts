import { connect } from 'node:net';

const JSON_TYPE = { 'content-type': 'application/json' };
const post =
  (path: string, body: string | FormData, headers: Record<string, string> = JSON_TYPE) =>
  (url: string) =>
    fetch(url + path, { method: 'POST', body, headers });

/** Sends bytes that no client would, and waits for what comes until the connection ends. */
const sendBytes = (bytes: string) => async (url: string) => {
  const { hostname, port } = new URL(url);
  const answer = await new Promise<string>((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.end(bytes));
    let said = '';
    socket.on('data', (data) => {
      said += data;
    });
    socket.on('close', () => resolve(said));
    socket.on('error', reject);
    socket.setTimeout(20_000, () => socket.destroy());
  });
  return new Response(null, { status: Number(/^HTTP\/1\.1 (\d{3})/u.exec(answer)?.[1] ?? 400) });
};

const upload = (name: string, content: string) => (url: string) => {
  const form = new FormData();
  form.append('file', new File([content], name));
  form.append('source', 'fr');
  form.append('target', 'en');
  return fetch(`${url}/translate_file`, { method: 'POST', body: form });
};

/** What a server on the loopback address may meet, each to be refused at little cost. */
export const HOSTILE: readonly ((url: string) => Promise<Response>)[] = [
  post('/translate', '{"q":'),
  post('/translate', '['.repeat(100_000)),
  post('/translate', JSON.stringify({ q: 'x'.repeat(60_000), source: 'fr', target: 'en' })),
  post('/translate', 'x'.repeat(2 ** 20)),
  post('/translate', '{"__proto__":{"q":"a"},"constructor":1}'),
  post('/translate', 'q=%00%ff&source[]=fr', { 'content-type': 'application/x-www-form-urlencoded' }),
  post('/articles', '--x\r\nnonsense', { 'content-type': 'multipart/form-data; boundary=x' }),
  post('/translate', JSON.stringify({ q: 'Non.', source: 'fr', target: 'en' }), {
    ...JSON_TYPE,
    origin: 'https://evil.example',
  }),
  upload('bomb.docx', 'PK\u0003\u0004'.repeat(1000)),
  upload('../../etc/passwd', 'root'),
  (url) => fetch(`${url}/articles/..%2f..%2fetc%2fpasswd`),
  sendBytes('GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n'),
  sendBytes(
    `POST /translate HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
  ),
  sendBytes(`GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`),
  sendBytes('\u0000\u0001\u0002 rubbish\r\n\r\n'),
];
