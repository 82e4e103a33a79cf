import type { MiddlewareHandler } from 'hono';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Identity } from './identify.ts';

/** At most `perMinute` requests of one owner a minute; the answer to one more says when to try again. */
export function limitRate(perMinute: number): MiddlewareHandler<Identity> {
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 });
  return async (c, next) => {
    try {
      await limiter.consume(c.get('owner'));
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      c.header('Retry-After', String(Math.ceil(refusal.msBeforeNext / 1000)));
      return c.json({ error: `Slowdown: ${perMinute} per 1 minute` }, 429);
    }
    await next();
    return undefined;
  };
}
