import type { Format } from '../document/article.ts';
import { PipelineError } from '../errors.ts';

const FORMAT_OF: Readonly<Record<string, Format>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.epub': 'epub',
  '.docx': 'docx',
  '.srt': 'srt',
  '.vtt': 'vtt',
  '.pdf': 'pdf',
};

/** The format of a file called `name`; PipelineError 'extension-unknown' if it is none that can be read. */
export function formatOfExtension(name: string): Format {
  const extension = /\.[^.]+$/u.exec(name)?.[0].toLowerCase() ?? '';
  const format = Object.hasOwn(FORMAT_OF, extension) ? FORMAT_OF[extension] : undefined;
  if (format) return format;
  const known = Object.keys(FORMAT_OF).join(', ');
  throw new PipelineError(
    'extension-unknown',
    `${name} is none of ${known}; save its text as one of these, or say --format`,
  );
}

/** Every format that can be read, by the name that `--format` takes. */
export const FORMATS: readonly Format[] = [...new Set(Object.values(FORMAT_OF))];

/** Every extension that can be read, such as `.txt`. */
export const EXTENSIONS: readonly string[] = Object.keys(FORMAT_OF);
