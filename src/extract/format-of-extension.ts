import type { Origin } from '../document/article.ts';
import { PipelineError } from '../errors.ts';

const FORMATS: Readonly<Record<string, Origin['format']>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
};

/** The format of a file called `name`; PipelineError 'extension-unknown' if it is none that can be read. */
export function formatOfExtension(name: string): Origin['format'] {
  const extension = /\.[^.]+$/u.exec(name)?.[0].toLowerCase() ?? '';
  const format = Object.hasOwn(FORMATS, extension) ? FORMATS[extension] : undefined;
  if (format) return format;
  const known = Object.keys(FORMATS).join(', ');
  throw new PipelineError('extension-unknown', `${name} is none of ${known}; save its text as one of these`);
}
