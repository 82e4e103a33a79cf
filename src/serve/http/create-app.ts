import { OpenAPIHono } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import { addWebApp } from '../web/add-web-app.ts';
import { addAlign } from './align-route.ts';
import { answerError, Refusal } from './answer-error.ts';
import { addArticles } from './article-routes.ts';
import { describeIssue } from './describe-issue.ts';
import { addGlossary } from './glossary-routes.ts';
import { guardOrigin } from './guard-origin.ts';
import { type Identity, identify } from './identify.ts';
import { addLibreTranslate } from './libre-translate.ts';
import { limitRate } from './limit-rate.ts';
import { addOpenApi } from './open-api-route.ts';
import { addProbes } from './probe-routes.ts';
import { refuseOtherMethods } from './refuse-other-methods.ts';
import type { ServerParts } from './server-parts.ts';
import { addSummarize } from './summarize-route.ts';
import { addTranslateFile } from './translate-file-route.ts';

/** Paths that work without an API key: the page, probes, and what an unguessable id opens. */
const OPEN =
  /^\/($|(app|docs)\.(js|css)$|docs$|openapi\.json$|health$|ready$|languages$|frontend\/settings$|articles\/[0-9a-f]{32}(\/|$))/u;

/** The server's own pages load what it serves, and nothing else. */
const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

/** The whole server, without a socket. */
export function createApp(parts: ServerParts): OpenAPIHono<Identity> {
  const { keys, limits, rules, metrics } = parts;
  const app = new OpenAPIHono<Identity>({
    defaultHook: (result) => {
      if (!result.success) throw new Refusal(400, describeIssue(result.error));
    },
  });
  app.onError((error, c) => answerError(error, c, parts.report));
  app.use(metrics.count);
  app.use(async (c, next) => {
    await next();
    if (!c.res.headers.has('content-security-policy')) c.header('Content-Security-Policy', PAGE_POLICY);
    // A body that was refused may not have been read to its end: what follows on its connection could not be told apart.
    if (c.res.status >= 400 && c.req.method !== 'GET') c.header('Connection', 'close');
  });
  app.use(
    secureHeaders({
      referrerPolicy: 'no-referrer',
      permissionsPolicy: { camera: [], microphone: [], geolocation: [] },
      // Chromium complains of it where an earlier answer, such as a refusal, had none.
      originAgentCluster: false,
      // Plain HTTP on this machine is the rule.
      strictTransportSecurity: false,
    }),
  );
  app.use(guardOrigin(rules));
  const limitBody = (maxSize: number) =>
    bodyLimit({
      maxSize,
      onError: () => {
        throw new Refusal(413, `The request is over ${Math.floor(maxSize / 1024)} KiB`);
      },
    });
  const takesFile = /^\/(articles|translate_file)$/u;
  const [small, large] = [limitBody(limits.maxBodyBytes), limitBody(limits.maxFileBytes)];
  app.use((c, next) => (takesFile.test(c.req.path) ? large(c, next) : small(c, next)));
  app.use(async (c, next) => {
    const isOpen = OPEN.test(c.req.path) && c.req.method !== 'DELETE';
    return identify(isOpen ? undefined : keys)(c, next);
  });
  if (limits.maxPerMinute !== undefined) app.use(limitRate(limits.maxPerMinute));
  app.use(async (c, next) => {
    if (parts.isClosing() && c.req.method === 'POST') throw new Refusal(503, 'The server is stopping');
    await next();
  });
  addProbes(app, parts);
  addLibreTranslate(app, parts);
  addTranslateFile(app, parts);
  addSummarize(app, parts);
  addAlign(app, parts);
  addArticles(app, parts);
  addGlossary(app, parts);
  addOpenApi(app);
  addWebApp(app);
  refuseOtherMethods(app);
  return app;
}
