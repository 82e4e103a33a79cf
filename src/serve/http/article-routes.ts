import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { streamSSE } from 'hono/streaming';
import { formatOfExtension } from '../../extract/format-of-extension.ts';
import type { ArticleRecord } from '../store/article-record.ts';
import { Refusal } from './answer-error.ts';
import { contentTypeOf } from './content-type-of.ts';
import type { Identity } from './identify.ts';
import { plainName } from './plain-name.ts';
import { json, LengthSchema, NOT_FOUND, REFUSALS } from './schemas.ts';
import type { ServerParts } from './server-parts.ts';

const ArticleSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    title: z.string(),
    status: z.enum(['queued', 'running', 'done', 'failed']),
    progress: z.number().min(0).max(1),
    createdAt: z.string(),
    finishedAt: z.string().optional(),
    error: z.string().optional(),
    notices: z.number().optional(),
    files: z.array(z.object({ name: z.string(), url: z.string() })),
  })
  .openapi('Article');
const HEARTBEAT_MS = 15_000;
const EventSchema = z.object({
  event: z.enum(['state', 'progress', 'sentence']),
  data: z.string().openapi({ description: 'JSON' }),
});
// Without the flag u, which OpenAPI documents would take for a part of the pattern.
const IdSchema = z.object({ id: z.string().regex(/^[0-9a-f]{32}$/) });
const FileSchema = IdSchema.extend({ file: z.string().regex(/^[a-z][a-z.-]{0,40}$/) });

const Options = {
  length: LengthSchema.optional(),
  name: z.string().min(1).max(200).optional().openapi({ description: 'What to call it' }),
};
const SubmitSchema = z
  .object({
    text: z.string().min(1),
    ...Options,
    format: z.enum(['text', 'markdown', 'html']).optional(),
    force: z.boolean().optional().openapi({ description: 'Go on if it does not look French' }),
  })
  .openapi('ArticleText');
const SubmitFormSchema = z.object({
  file: z.instanceof(File).openapi({ type: 'string', format: 'binary' }),
  ...Options,
  force: z.enum(['true', 'false']).optional(),
});

const submitRoute = createRoute({
  method: 'post',
  path: '/articles',
  summary: 'Hand in an article, as text or as a file',
  request: {
    body: {
      content: { 'application/json': { schema: SubmitSchema }, 'multipart/form-data': { schema: SubmitFormSchema } },
    },
  },
  responses: { 202: json(ArticleSchema, 'Queued: ask for it by its id'), ...REFUSALS },
});
const listRoute = createRoute({
  method: 'get',
  path: '/articles',
  summary: "The caller's articles, newest first",
  responses: { 200: json(z.array(ArticleSchema), 'All that are kept'), ...REFUSALS },
});
const showRoute = createRoute({
  method: 'get',
  path: '/articles/{id}',
  summary: 'How far an article is',
  request: { params: IdSchema },
  responses: { 200: json(ArticleSchema, 'Its state'), ...REFUSALS, ...NOT_FOUND },
});
const eventsRoute = createRoute({
  method: 'get',
  path: '/articles/{id}/events',
  summary: 'What happens to an article, as it happens',
  description:
    'Server-sent events: `state` (an Article), `progress` ({done, total} in characters), `sentence` ({id, source, target}, in any order). The stream ends with the state done, failed or deleted.',
  request: { params: IdSchema },
  responses: {
    200: { description: 'A stream of events', content: { 'text/event-stream': { schema: EventSchema } } },
    ...REFUSALS,
    ...NOT_FOUND,
  },
});
const fileRoute = createRoute({
  method: 'get',
  path: '/articles/{id}/{file}',
  summary: 'One of the files that came of an article',
  request: { params: FileSchema },
  responses: { 200: { description: 'The file' }, ...REFUSALS, ...NOT_FOUND },
});
const removeRoute = createRoute({
  method: 'delete',
  path: '/articles/{id}',
  summary: 'Stop the work on an article and delete it',
  request: { params: IdSchema },
  responses: { 204: { description: 'It is gone' }, ...REFUSALS, ...NOT_FOUND },
});

/** Adds the articles: handed in, queued, watched, fetched, deleted. */
export function addArticles(app: OpenAPIHono<Identity>, { articles }: ServerParts): void {
  const find = (id: string): ArticleRecord => {
    const record = articles.get(id);
    if (!record) throw new Refusal(404, 'There is no such article');
    return record;
  };

  app.openapi(submitRoute, async (c) => {
    const isJson = (c.req.header('content-type') ?? '').includes('json');
    const given = c.req.valid(isJson ? 'json' : 'form');
    if (!('text' in given || 'file' in given)) throw new Refusal(400, 'Invalid request: missing file parameter');
    const request = 'text' in given ? readText(given) : await readFile(given);
    const record = await articles.submit({ ...request, owner: c.get('owner') });
    c.header('Location', `/articles/${record.id}`);
    return c.json(describe(record), 202);
  });
  app.openapi(listRoute, (c) => c.json(articles.listOf(c.get('owner')).map(describe), 200));
  app.openapi(showRoute, (c) => c.json(describe(find(c.req.valid('param').id)), 200));
  app.openapi(removeRoute, async (c) => {
    const record = find(c.req.valid('param').id);
    if (record.owner !== c.get('owner')) throw new Refusal(404, 'There is no such article');
    await articles.remove(record.id);
    return c.body(null, 204);
  });

  app.openapi(eventsRoute, (c) => {
    const { id } = find(c.req.valid('param').id);
    return streamSSE(c, async (stream) => {
      let sent = Promise.resolve();
      const send = (event: string, data: unknown) => {
        sent = sent.then(() => stream.writeSSE({ event, data: JSON.stringify(data) }));
      };
      const sendState = () => {
        const record = articles.get(id);
        send('state', record ? describe(record) : { id, status: 'deleted' });
        return record !== undefined && ['queued', 'running'].includes(record.status);
      };
      // A line that means nothing, so that neither end nor a proxy between them takes a waiting stream for a dead one.
      const beating = setInterval(() => void stream.write(':\n\n'), HEARTBEAT_MS);
      await new Promise<void>((resolve) => {
        if (!sendState()) return resolve();
        const stop = articles.listen(id, (event) => {
          if (event.type === 'progress' || event.type === 'sentence') {
            const { type, ...data } = event;
            send(type, data);
          } else if (event.type === 'closing' || !sendState()) {
            stop();
            resolve();
          }
        });
        stream.onAbort(() => {
          stop();
          resolve();
        });
        return undefined;
      });
      clearInterval(beating);
      await sent;
    });
  });

  app.openapi(fileRoute, async (c) => {
    const { id, file } = c.req.valid('param');
    find(id);
    const bytes = await articles.readFile(id, file);
    if (!bytes) throw new Refusal(404, 'The article has no such file, or is not done');
    c.header('Content-Type', contentTypeOf(file));
    // The page has styles and a script of its own, and may do nothing else: it holds somebody's text.
    if (file.endsWith('.html')) {
      c.header(
        'Content-Security-Policy',
        "sandbox allow-scripts allow-popups allow-modals allow-downloads; default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:; font-src data:; frame-ancestors 'self'",
      );
    }
    const asked = c.req.query('download') === undefined ? 'inline' : 'attachment';
    c.header('Content-Disposition', `${asked}; filename="${downloadName(find(id).name, file)}"`);
    return c.body(new Uint8Array(bytes), 200);
  });
}

function readText({ text, name, format, length, force }: z.infer<typeof SubmitSchema>) {
  return {
    name: plainName(name ?? '') || 'article',
    source: new TextEncoder().encode(text),
    request: { format: format ?? 'text', length: length ?? 'medium', force: force ?? false },
  };
}

async function readFile({ file, name, length, force }: z.infer<typeof SubmitFormSchema>) {
  const fileName = plainName(file.name) || 'article.txt';
  // A name that says nothing of a format is refused here, not when its turn has come.
  formatOfExtension(fileName);
  return {
    name: plainName(name ?? '') || fileName,
    source: new Uint8Array(await file.arrayBuffer()),
    request: { fileName, length: length ?? 'medium', force: force === 'true' },
  };
}

function describe({ id, name, title, status, done, total, ...record }: ArticleRecord): z.infer<typeof ArticleSchema> {
  const { createdAt, finishedAt, error, notices, files } = record;
  return {
    id,
    name,
    title,
    status,
    progress: status === 'done' ? 1 : total > 0 ? done / total : 0,
    createdAt,
    ...(finishedAt !== undefined && { finishedAt }),
    ...(error !== undefined && { error }),
    ...(notices !== undefined && { notices }),
    files: files.map((file) => ({ name: file, url: `/articles/${id}/${file}` })),
  };
}

/** `ferme.txt` and `bilingual.html` make `ferme_bilingual.html`, in letters that every system takes. */
function downloadName(name: string, file: string): string {
  const stem = name
    .replace(/\.[^.]*$/u, '')
    .normalize('NFD')
    .replace(/[^\w-]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  return `${stem || 'article'}_${file}`;
}
