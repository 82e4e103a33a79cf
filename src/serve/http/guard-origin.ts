import type { MiddlewareHandler } from 'hono';

export interface OriginRules {
  /** Host names, without port, under which the server may be asked. */
  readonly hosts: readonly string[];
  /** Other origins, such as `https://notes.example`, whose pages may use the API. */
  readonly origins: readonly string[];
}

/**
 * Refuses requests that a web page of elsewhere made: by the Host header, which DNS rebinding cannot fake, and by the
 * Origin and Sec-Fetch-Site headers, which browsers send and pages cannot change. Programs send neither, and pass.
 */
export function guardOrigin({ hosts, origins }: OriginRules): MiddlewareHandler {
  const allowedHosts = new Set(hosts.map((host) => host.toLowerCase()));
  const allowedOrigins = new Set(origins);
  return async (c, next) => {
    const host = c.req.header('host') ?? '';
    if (!allowedHosts.has(hostName(host))) return c.json({ error: 'This server is not known by that name' }, 403);
    const origin = c.req.header('origin');
    const isOwn = origin === undefined || isOrigin(origin, host);
    const isAllowed = isOwn || allowedOrigins.has(origin);
    const site = c.req.header('sec-fetch-site') ?? 'none';
    const isNavigation = c.req.method === 'GET' && c.req.header('sec-fetch-mode') === 'navigate';
    const isForeign = ['cross-site', 'same-site'].includes(site) && !isNavigation && !(origin && isAllowed);
    if (!isAllowed || isForeign) return c.json({ error: 'Requests from other sites are not allowed' }, 403);
    if (!isOwn) {
      c.header('Access-Control-Allow-Origin', origin);
      c.header('Vary', 'Origin');
      if (c.req.method === 'OPTIONS') {
        c.header('Access-Control-Allow-Methods', 'GET, POST, DELETE');
        c.header('Access-Control-Allow-Headers', 'Content-Type, Authorization');
        return c.body(null, 204);
      }
    }
    await next();
    return undefined;
  };
}

/** `[::1]:5000` is the host `[::1]`. */
function hostName(host: string): string {
  return host.toLowerCase().replace(/:\d+$/u, '');
}

function isOrigin(origin: string, host: string): boolean {
  return origin === `http://${host}` || origin === `https://${host}`;
}
