import type { OpenAPIHono } from '@hono/zod-openapi';
import { VERSION } from '../../version.ts';
import type { Identity } from './identify.ts';

const DESCRIPTION = {
  openapi: '3.1.0',
  info: { title: 'Passerelle', version: VERSION, description: 'French articles in English, side by side' },
};

/** Adds the OpenAPI document of all routes that `app` has so far. */
export function addOpenApi(app: OpenAPIHono<Identity>): void {
  app.get('/openapi.json', (c) => {
    const document = app.getOpenAPI31Document(DESCRIPTION);
    // A route that takes JSON or a form may not say itself that it needs one of them: each would be asked for.
    for (const path of Object.values(document.paths ?? {})) {
      for (const { requestBody } of [path.post, path.put].filter((operation) => operation !== undefined)) {
        if (requestBody && 'content' in requestBody) requestBody.required = true;
      }
    }
    return c.json(document);
  });
}
