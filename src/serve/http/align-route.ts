import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { checkSize } from './check-size.ts';
import type { Identity } from './identify.ts';
import { json, REFUSALS } from './schemas.ts';
import type { ServerParts } from './server-parts.ts';

const AlignSchema = z
  .object({
    source: z.string().min(1).openapi({ description: 'The French text' }),
    target: z.string().min(1).openapi({ description: 'Its English translation' }),
    format: z.enum(['text', 'markdown']).optional(),
    api_key: z.string().nullish(),
  })
  .openapi('AlignRequest');
const GroupSchema = z.object({
  source: z.array(z.string()),
  target: z.array(z.string()),
  confidence: z.number().min(0).max(1).nullable(),
});

const alignRoute = createRoute({
  method: 'post',
  path: '/align',
  summary: 'Put a French text and its translation side by side, sentence by sentence',
  request: { body: { content: { 'application/json': { schema: AlignSchema } }, required: true } },
  responses: {
    200: json(
      z.object({ groups: z.array(GroupSchema) }),
      'Sentences that translate each other, in order; every sentence is in one group, of which one side may be empty',
    ),
    ...REFUSALS,
  },
});

/** Adds the alignment of two texts, which needs no model and keeps nothing. */
export function addAlign(app: OpenAPIHono<Identity>, parts: ServerParts): void {
  app.openapi(alignRoute, async (c) => {
    const { source, target, format = 'text' } = c.req.valid('json');
    checkSize([source, target], 2 * parts.limits.maxCharacters);
    const { groups } = await parts.runner.run(
      { kind: 'align', source, target, format },
      { owner: c.get('owner'), signal: parts.signalOf(c.req.raw) },
    );
    const copy = groups.map((group) => ({ ...group, source: [...group.source], target: [...group.target] }));
    return c.json({ groups: copy }, 200);
  });
}
