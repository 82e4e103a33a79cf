import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Identity } from './identify.ts';
import { json, REFUSALS } from './schemas.ts';
import type { ServerParts } from './server-parts.ts';

const GlossarySchema = z
  .object({ text: z.string().max(200_000).openapi({ description: 'A line for each term: French, a tab, English' }) })
  .openapi('Glossary');
const readRoute = createRoute({
  method: 'get',
  path: '/glossary',
  summary: 'The terms that translations of articles must hold',
  responses: { 200: json(GlossarySchema, 'All of them'), ...REFUSALS },
});
const writeRoute = createRoute({
  method: 'put',
  path: '/glossary',
  summary: 'Replace the glossary',
  request: { body: { content: { 'application/json': { schema: GlossarySchema } }, required: true } },
  responses: { 200: json(GlossarySchema, 'As it is now'), ...REFUSALS },
});

/** Adds the glossary. */
export function addGlossary(app: OpenAPIHono<Identity>, { glossary }: ServerParts): void {
  app.openapi(readRoute, async (c) => c.json({ text: await glossary.read() }, 200));
  app.openapi(writeRoute, async (c) => {
    const { text } = c.req.valid('json');
    await glossary.write(text);
    return c.json({ text }, 200);
  });
}
