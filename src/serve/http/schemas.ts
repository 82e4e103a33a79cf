import { z } from '@hono/zod-openapi';
import { parseLength } from '../../summarize/parse-length.ts';

/** Every refusal and failure looks like this. */
export const ErrorSchema = z.object({ error: z.string() }).openapi('Error', { description: 'What is wrong, in words' });

const answer = (description: string) => ({ description, content: { 'application/json': { schema: ErrorSchema } } });

const slowdown = {
  ...answer('Too many requests, or too many waiting; Retry-After says when to try again'),
  headers: z.object({ 'Retry-After': z.string().optional().openapi({ description: 'Seconds' }) }),
};

/** The refusals that every route may give. */
export const REFUSALS = {
  400: answer('Something in the request is wrong'),
  403: answer('An API key is needed or not known, or the request comes from another site'),
  413: answer('The body is too large'),
  415: answer('The body is of a kind that is not read here'),
  422: answer('What was sent is well-formed, but cannot be worked on; the error says why'),
  429: slowdown,
  503: answer('The server is loading, stopping, or took too long'),
};
export const NOT_FOUND = { 404: answer('There is nothing of that name') };

/** The body of an answer, in JSON. */
export const json = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  description,
  content: { 'application/json': { schema } },
});

/** Whatever `--length` takes, refused in the same words. */
export const LengthSchema = z
  .string()
  .superRefine((text, context) => {
    try {
      parseLength(text);
    } catch (error) {
      context.addIssue({ code: 'custom', message: (error as Error).message });
    }
  })
  .openapi('Length', {
    description: 'How long a summary may be: `5s` (sentences), `80w` (words), `20%`, short, medium, long or headline',
    // For who writes requests by it: what is refused, is so in `parseLength`'s words.
    pattern: '^(short|medium|long|headline|[1-9]\\d{0,6} ?(s|sentences?|w|words?)|[1-9]\\d?%|100%)$',
    example: '5s',
  });
