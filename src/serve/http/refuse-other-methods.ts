import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Identity } from './identify.ts';

/** Answers what no route of `app` takes: 405 with the methods that there are, or 404. Goes last. */
export function refuseOtherMethods(app: OpenAPIHono<Identity>): void {
  const routes = app.routes
    .filter(({ method }) => method !== 'ALL')
    .map(({ method, path }) => ({
      method,
      pattern: new RegExp(`^${path.replace(/:\w+/gu, '[^/]+').replaceAll('.', '\\.')}$`, 'u'),
    }));
  app.notFound((c) => {
    const methods = new Set(routes.filter(({ pattern }) => pattern.test(c.req.path)).map(({ method }) => method));
    if (methods.size === 0) return c.json({ error: 'There is nothing here' }, 404);
    c.header('Allow', [...methods].join(', '));
    return c.json({ error: `Use ${[...methods].join(' or ')}` }, 405);
  });
}
