import { createHash } from 'node:crypto';

/** A content security policy that allows these scripts and style sheets and nothing else: no network, no forms. */
export function pagePolicy(script: string | undefined, style: string): string {
  return [
    "default-src 'none'",
    ...(script === undefined ? [] : [`script-src '${hashOf(script)}'`]),
    `style-src '${hashOf(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
