import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Format } from '../../document/article.ts';
import { formatOfExtension } from '../../extract/format-of-extension.ts';
import { Refusal } from './answer-error.ts';
import type { Identity } from './identify.ts';
import { plainName } from './plain-name.ts';
import { json, REFUSALS } from './schemas.ts';
import type { ServerParts } from './server-parts.ts';

/** The file that is given back for one of each format: of the same format, but for PDF; both languages where it has pages. */
const RESULT_OF: Readonly<Record<Format, string>> = {
  text: 'translation.txt',
  markdown: 'translation.md',
  html: 'bilingual.html',
  epub: 'bilingual.epub',
  docx: 'bilingual.docx',
  srt: 'translation.srt',
  vtt: 'translation.vtt',
  pdf: 'translation.txt',
};

const FileSchema = z.object({
  file: z.instanceof(File).openapi({ type: 'string', format: 'binary' }),
  source: z.enum(['fr', 'auto']),
  target: z.enum(['en']),
  api_key: z.string().optional(),
});

const translateFileRoute = createRoute({
  method: 'post',
  path: '/translate_file',
  summary: 'Translate a file, and wait for it',
  description: 'For a long file, `POST /articles` does not make you wait.',
  request: { body: { content: { 'multipart/form-data': { schema: FileSchema } }, required: true } },
  responses: {
    200: json(z.object({ translatedFileUrl: z.url() }), 'Where the translated file is, for a week'),
    ...REFUSALS,
  },
});

/** Adds LibreTranslate's translation of files. They are kept as articles are, and listed among them. */
export function addTranslateFile(app: OpenAPIHono<Identity>, { articles, signalOf }: ServerParts): void {
  app.openapi(translateFileRoute, async (c) => {
    const { file, source } = c.req.valid('form');
    const fileName = plainName(file.name) || 'article.txt';
    const result = RESULT_OF[formatOfExtension(fileName)];
    const { id } = await articles.submit({
      name: fileName,
      owner: c.get('owner'),
      source: new Uint8Array(await file.arrayBuffer()),
      request: { fileName, length: 'medium', force: source === 'fr' },
    });
    const record = await articles.ended(id, signalOf(c.req.raw));
    if (record?.status === 'queued' || record?.status === 'running') throw new Refusal(503, 'The server is stopping');
    if (record?.status !== 'done') {
      await articles.remove(id);
      throw new Refusal(422, record?.error ?? 'The article was deleted');
    }
    return c.json({ translatedFileUrl: new URL(`/articles/${id}/${result}?download`, c.req.url).href }, 200);
  });
}
