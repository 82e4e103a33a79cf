import type { z } from '@hono/zod-openapi';

/** What is wrong with a request, in LibreTranslate's words where it has some. */
export function describeIssue({ issues }: z.core.$ZodError): string {
  const [issue] = issues;
  if (!issue) return 'Invalid request';
  const name = issue.path.join('.');
  if (issue.code === 'invalid_type' && issue.message.includes('undefined')) {
    return `Invalid request: missing ${name} parameter`;
  }
  if (name === 'q' && issue.message.includes('Invalid input')) return 'Invalid request: missing q parameter';
  if (name === 'source' || name === 'target') {
    return `Not supported: this server translates from French (fr) to English (en) only; see ${name}`;
  }
  return name ? `Invalid request: ${name}: ${issue.message}` : `Invalid request: ${issue.message}`;
}
