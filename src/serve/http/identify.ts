import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context, MiddlewareHandler } from 'hono';
import { type ApiKeys, holderOf } from './api-keys.ts';

/** What the middleware knows of a request by the time that a route runs. */
export interface Identity {
  readonly Variables: {
    /** Whose request it is: the holder of an API key, or else an address. */
    owner: string;
  };
}

/** Says whose a request is, and refuses it, as LibreTranslate does, where keys are needed and it has none that is known. */
export function identify(keys: ApiKeys | undefined): MiddlewareHandler<Identity> {
  return async (c, next) => {
    if (!keys) {
      c.set('owner', addressOf(c));
    } else {
      const key = await findKey(c);
      if (!key) return c.json({ error: 'Please contact the server operator to get an API key' }, 403);
      const holder = holderOf(keys, key);
      if (!holder) return c.json({ error: 'Invalid API key' }, 403);
      c.set('owner', holder);
    }
    await next();
    return undefined;
  };
}

/** In a header, or where LibreTranslate's clients put it: in the query, the form or the JSON. */
async function findKey(c: Context): Promise<string | undefined> {
  const bearer = /^Bearer\s+(\S+)$/iu.exec(c.req.header('authorization') ?? '')?.[1];
  const given = bearer ?? c.req.query('api_key');
  if (given || c.req.method !== 'POST') return given;
  const type = c.req.header('content-type') ?? '';
  try {
    const body: unknown = /\bjson\b/u.test(type) ? await c.req.json() : await c.req.parseBody();
    const key = (body as { api_key?: unknown } | null)?.api_key;
    return typeof key === 'string' ? key : undefined;
  } catch {
    return undefined;
  }
}

/** A household has a /64 of IPv6 addresses, and counts as one. */
function addressOf(c: Context): string {
  const address = getConnInfo(c).remote.address ?? 'unknown';
  const { 1: ipv4 } = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/u.exec(address) ?? [];
  return ipv4 ?? (address.includes(':') ? address.split(':').slice(0, 4).join(':') : address);
}
