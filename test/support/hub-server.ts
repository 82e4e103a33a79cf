import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, relative } from 'node:path';
import { onTestFinished } from 'vitest';

/** A hub on this machine that serves one model's folder as huggingface.co does. */
export interface HubServer {
  readonly endpoint: string;
  /** Every request so far: its path and its authorization. */
  readonly requests: readonly { readonly path: string; readonly authorization: string | undefined }[];
}

export interface HubServerOptions {
  readonly id: string;
  readonly folder: string;
  readonly commit: string;
  /** Answers instead of the server, if it returns true; `send` gives the file itself. */
  readonly answer?: (path: string, response: ServerResponse, send: () => void) => boolean;
}

/** Starts a hub that stops with the test. */
export async function startHubServer({ id, folder, commit, answer }: HubServerOptions): Promise<HubServer> {
  const requests: { path: string; authorization: string | undefined }[] = [];
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  const list = JSON.stringify({ sha: commit, siblings: files.map((file) => describeFile(folder, file)) });
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    requests.push({ path, authorization: request.headers.authorization });
    const name = path.slice(`/${id}/resolve/${commit}/`.length);
    const send = () => {
      if (path === `/api/models/${id}/revision/main?blobs=true`) response.end(list);
      else if (path === `/${id}/resolve/${commit}/${name}` && files.includes(name)) {
        const body = readFileSync(join(folder, name));
        response.setHeader('content-length', body.length);
        response.end(body);
      } else response.writeHead(404).end();
    };
    if (!answer?.(path, response, send)) send();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests };
}

/** As the hub describes a file: those that Git LFS holds have their SHA-256. */
function describeFile(folder: string, file: string): object {
  const body = readFileSync(join(folder, file));
  const sha256 = createHash('sha256').update(body).digest('hex');
  return { rfilename: file, size: body.length, ...(file.endsWith('.onnx') && { lfs: { size: body.length, sha256 } }) };
}
