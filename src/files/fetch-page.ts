import { Agent, fetch, type Response } from 'undici';
import { PipelineError } from '../errors.ts';
import { VERSION } from '../version.ts';
import { assertPublicHost, publicLookup, type ResolveName } from './fetch-address.ts';

/** Says who asks, and on whose behalf, as sites want it. */
const USER_AGENT = `Passerelle/${VERSION} (translator on a reader's own machine; one page at the reader's request)`;
const ACCEPT = 'text/html,application/xhtml+xml;q=0.9,application/epub+zip;q=0.8,application/pdf;q=0.8,*/*;q=0.5';
const MAX_REDIRECTS = 5;

export interface FetchOptions {
  /** Goes to this machine and its private networks too. */
  readonly allowPrivateAddresses?: boolean;
  readonly signal?: AbortSignal;
  /** For everything together: names, redirects, the whole body; 30 s if not given. */
  readonly timeoutMs?: number;
  /** Of the unpacked body; 50 MiB if not given. */
  readonly maxBytes?: number;
  readonly resolveName?: ResolveName;
}

/** What a web server gave for an address. */
export interface FetchedPage {
  readonly bytes: Uint8Array;
  /** Where the redirects led, without its fragment. */
  readonly address: string;
  /** The header, such as `text/html; charset=utf-8`; empty where there is none. */
  readonly contentType: string;
}

/**
 * Gets one page once: no retries, no cookies, nothing that it links to. Throws PipelineError 'address-refused',
 * 'fetch-failed' or 'file-too-large'.
 */
export async function fetchPage(address: string, options: FetchOptions = {}): Promise<FetchedPage> {
  const { allowPrivateAddresses = false, timeoutMs = 30_000, maxBytes = 50 * 2 ** 20, resolveName } = options;
  const connect = allowPrivateAddresses ? {} : { lookup: publicLookup(resolveName) };
  const agent = new Agent({ connect: connect as Agent.Options['connect'] & object });
  const timeout = AbortSignal.timeout(timeoutMs);
  const signal = options.signal ? AbortSignal.any([options.signal, timeout]) : timeout;
  try {
    const { response, url } = await follow(parseAddress(address), { agent, signal, allowPrivateAddresses });
    if (!response.ok) throw failed(url.href, `the server answered ${response.status} ${response.statusText}`.trim());
    const bytes = await readBody(response, url.href, maxBytes);
    return { bytes, address: url.href, contentType: response.headers.get('content-type') ?? '' };
  } catch (error) {
    options.signal?.throwIfAborted();
    if (timeout.aborted) throw failed(address, `it took longer than ${timeoutMs / 1000} s`, error);
    throw explain(address, error);
  } finally {
    await agent.destroy();
  }
}

interface Way {
  readonly agent: Agent;
  readonly signal: AbortSignal;
  readonly allowPrivateAddresses: boolean;
}

/** The first response that is no redirect; every hop is checked like the first. */
async function follow(start: URL, { agent, signal, allowPrivateAddresses }: Way) {
  let url = start;
  for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
    if (!allowPrivateAddresses) assertPublicHost(url);
    const response = await fetch(url, {
      dispatcher: agent,
      signal,
      redirect: 'manual',
      headers: { 'user-agent': USER_AGENT, accept: ACCEPT, 'accept-language': 'fr, en;q=0.5' },
    });
    const location = response.headers.get('location');
    if (![301, 302, 303, 307, 308].includes(response.status) || location === null) return { response, url };
    await response.body?.cancel();
    url = parseAddress(location, url);
  }
  throw failed(start.href, `it redirects more than ${MAX_REDIRECTS} times`);
}

function parseAddress(address: string, base?: URL): URL {
  const url = URL.canParse(address, base?.href) ? new URL(address, base?.href) : undefined;
  if (!url || !/^https?:$/u.test(url.protocol)) {
    const where = base ? `${base.href} redirects to what` : address;
    throw new PipelineError('address-refused', `${where} is no http or https address; give a page's address`);
  }
  if (url.username !== '' || url.password !== '') {
    throw new PipelineError('address-refused', `${url.host} was given with a name or password; save the page instead`);
  }
  url.hash = '';
  return url;
}

/** The whole body as it is after unpacking, or an error as soon as it is seen to be too large. */
async function readBody(response: Response, address: string, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > maxBytes) {
      const limit = `${maxBytes / 2 ** 20} MiB`;
      throw new PipelineError('file-too-large', `${address} has more than ${limit}; save a part of it as a file`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function explain(address: string, error: unknown): PipelineError {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof PipelineError) return cause;
  }
  const { cause = error } = error as Error;
  const { code, message } = cause as NodeJS.ErrnoException;
  return failed(address, REASONS[code ?? ''] ?? code ?? message, error);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'names cannot be looked up, as without a network',
  ECONNREFUSED: 'nothing answers there',
  UND_ERR_SOCKET: 'the connection broke off',
};

function failed(address: string, reason: string, cause?: unknown): PipelineError {
  const advice = 'try again later, or save the page from a browser';
  return new PipelineError('fetch-failed', `${address} was not fetched: ${reason}; ${advice}`, { cause });
}
