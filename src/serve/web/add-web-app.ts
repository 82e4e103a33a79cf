import { readFile } from 'node:fs/promises';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { contentTypeOf } from '../http/content-type-of.ts';
import type { Identity } from '../http/identify.ts';

const ASSETS: Readonly<Record<string, string>> = {
  '/': 'index.html',
  '/app.js': 'app.js',
  '/app.css': 'app.css',
  '/docs': 'docs.html',
  '/docs.js': 'docs.js',
};

/** Adds the page and the API's documentation: a few files, which load nothing from elsewhere. */
export function addWebApp(app: OpenAPIHono<Identity>): void {
  for (const [path, name] of Object.entries(ASSETS)) {
    const content = readFile(new URL(`./assets/${name}`, import.meta.url), 'utf8');
    app.get(path, async (c) => c.body(await content, 200, { 'Content-Type': contentTypeOf(name) }));
  }
}
