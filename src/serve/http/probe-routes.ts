import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Identity } from './identify.ts';
import { json, REFUSALS } from './schemas.ts';
import type { ServerParts } from './server-parts.ts';

const StatusSchema = z.object({ status: z.enum(['ok', 'loading', 'stopping']) });
const healthRoute = createRoute({
  method: 'get',
  path: '/health',
  summary: 'Whether the server lives',
  responses: { 200: json(StatusSchema, 'It does'), ...REFUSALS },
});
const readyRoute = createRoute({
  method: 'get',
  path: '/ready',
  summary: 'Whether the server can translate now',
  responses: { ...REFUSALS, 200: json(StatusSchema, 'It can'), 503: json(StatusSchema, 'Not yet, or no more') },
});
const metricsRoute = createRoute({
  method: 'get',
  path: '/metrics',
  summary: 'Figures for Prometheus',
  responses: {
    200: { description: 'In its text format', content: { 'text/plain': { schema: z.string() } } },
    ...REFUSALS,
  },
});

/** Adds what a supervisor asks: is it alive, can it work, how much does it do. */
export function addProbes(app: OpenAPIHono<Identity>, { runner, metrics, isClosing }: ServerParts): void {
  app.openapi(healthRoute, (c) => c.json({ status: 'ok' } as const, 200));
  app.openapi(readyRoute, (c) => {
    if (isClosing()) return c.json({ status: 'stopping' } as const, 503);
    return runner.ready ? c.json({ status: 'ok' } as const, 200) : c.json({ status: 'loading' } as const, 503);
  });
  app.openapi(metricsRoute, async (c) => {
    return c.text(await metrics.text(), 200, { 'Content-Type': metrics.contentType });
  });
}
