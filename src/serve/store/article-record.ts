import { z } from '@hono/zod-openapi';
import { FORMATS } from '../../extract/format-of-extension.ts';

/** What is known of one article that somebody handed in. */
export const ArticleRecordSchema = z.object({
  id: z.string(),
  owner: z.string(),
  name: z.string(),
  title: z.string(),
  status: z.enum(['queued', 'running', 'done', 'failed']),
  /** Characters translated, and in all; both 0 before the article is read. */
  done: z.number(),
  total: z.number(),
  createdAt: z.string(),
  finishedAt: z.string().optional(),
  error: z.string().optional(),
  notices: z.number().optional(),
  files: z.array(z.string()),
  request: z.object({
    /** What it was called: says how to read it, unless `format` does. */
    fileName: z.string().optional(),
    format: z.enum(FORMATS).optional(),
    length: z.string(),
    force: z.boolean(),
  }),
});

export type ArticleRecord = z.infer<typeof ArticleRecordSchema>;
