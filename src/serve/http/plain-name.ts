import { basename } from 'node:path';

/** The last part of a file's name as somebody sent it, without control characters and at most 200 letters long. */
export function plainName(name: string): string {
  return basename(name.replace(/\p{Cc}/gu, ' '))
    .trim()
    .slice(-200);
}
