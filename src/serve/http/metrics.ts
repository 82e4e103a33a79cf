import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What Prometheus is told of the server. */
export interface Metrics {
  readonly count: MiddlewareHandler;
  text(): Promise<string>;
  readonly contentType: string;
}

/** `load` says what waits and runs, and how many articles are unfinished, when it is asked. */
export function createMetrics(load: () => { waiting: number; running: number; articles: number }): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: 'passerelle_http_requests_total',
    help: 'Requests answered',
    labelNames: ['method', 'route', 'status'],
    registers: [registry],
  });
  const seconds = new Histogram({
    name: 'passerelle_http_request_seconds',
    help: 'Time from request to answer',
    labelNames: ['route'],
    buckets: [0.005, 0.02, 0.1, 0.5, 1, 2, 5, 10, 30, 60, 120],
    registers: [registry],
  });
  const gauge = (name: string, help: string, read: () => number) =>
    new Gauge({
      name: `passerelle_${name}`,
      help,
      registers: [registry],
      collect() {
        this.set(read());
      },
    });
  gauge('jobs_waiting', 'Jobs that wait for their turn', () => load().waiting);
  gauge('jobs_running', 'Jobs that the engine works on', () => load().running);
  gauge('articles_open', 'Articles that are not finished', () => load().articles);
  return {
    contentType: registry.contentType,
    text: () => registry.metrics(),
    count: async (c, next) => {
      const startedMs = performance.now();
      await next();
      // The pattern, not the path: there are few of them, and they hold no ids.
      const route = routePath(c, -1);
      const method = ['GET', 'POST', 'DELETE', 'PUT', 'OPTIONS', 'HEAD'].includes(c.req.method)
        ? c.req.method
        : 'other';
      requests.inc({ method, route, status: c.res.status });
      seconds.observe({ route }, (performance.now() - startedMs) / 1000);
    },
  };
}
