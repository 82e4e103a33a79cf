import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Identity } from '../http/identify.ts';

export function addWebApp(app: OpenAPIHono<Identity>): void {
  app.get('/', (c) => c.html('<!doctype html><title>Passerelle</title>'));
}
