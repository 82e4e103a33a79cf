import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { parseLength } from '../../summarize/parse-length.ts';
import { checkSize } from './check-size.ts';
import type { Identity } from './identify.ts';
import { json, LengthSchema, REFUSALS } from './schemas.ts';
import type { ServerParts } from './server-parts.ts';

const summarizeRoute = createRoute({
  method: 'post',
  path: '/summarize',
  summary: 'Summarize a French text, in both languages',
  request: {
    body: {
      content: {
        'application/json': {
          schema: z
            .object({
              text: z.string().min(1),
              length: LengthSchema.optional(),
              format: z.enum(['text', 'markdown']).optional(),
              api_key: z.string().nullish(),
            })
            .openapi('SummarizeRequest'),
        },
      },
      required: true,
    },
  },
  responses: {
    200: json(
      z.object({
        summaries: z.array(
          z.object({
            language: z.enum(['fr', 'en']),
            text: z.string(),
            sentences: z.array(z.object({ text: z.string(), evidence: z.array(z.string()) })),
          }),
        ),
      }),
      'The same sentences in French and in English; evidence names the sentences of the text that each stands on',
    ),
    ...REFUSALS,
  },
});

/** Adds summaries of texts that are not kept. */
export function addSummarize(app: OpenAPIHono<Identity>, parts: ServerParts): void {
  app.openapi(summarizeRoute, async (c) => {
    const { text, length, format } = c.req.valid('json');
    checkSize([text], parts.limits.maxCharacters);
    const job = {
      kind: 'summary',
      bytes: new TextEncoder().encode(text),
      name: 'text',
      format: format ?? 'text',
      length: parseLength(length ?? 'medium'),
      force: true,
    } as const;
    const { summaries } = await parts.runner.run(job, { owner: c.get('owner'), signal: parts.signalOf(c.req.raw) });
    return c.json(
      {
        summaries: summaries.map(({ language, sentences }) => ({
          language,
          text: sentences.map((sentence) => sentence.text).join(' '),
          sentences: sentences.map((sentence) => ({ text: sentence.text, evidence: [...sentence.evidence] })),
        })),
      },
      200,
    );
  });
}
