import type { Format } from '../document/article.ts';
import { PipelineError } from '../errors.ts';
import { EXTENSIONS, formatOfExtension } from './format-of-extension.ts';

const FORMAT_OF: Readonly<Record<string, Format>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/markdown': 'markdown',
  'text/vtt': 'vtt',
  'application/x-subrip': 'srt',
  'application/epub+zip': 'epub',
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
};

/** What servers call files that they do not know: the extension in the address then says more. */
const VAGUE = new Set(['', 'text/plain', 'application/octet-stream', 'binary/octet-stream', 'application/zip']);

/**
 * The format of what a server gave for `address` and called `contentType`, with its charset if one was named;
 * PipelineError 'extension-unknown' if it is none that can be read.
 */
export function formatOfContentType(contentType: string, address: string): { format: Format; charset?: string } {
  const [type = '', ...parameters] = contentType.split(';').map((part) => part.trim());
  const named = parameters.map((parameter) => /^charset\s*=\s*"?([^"\s]+)/iu.exec(parameter)?.[1]).find(Boolean);
  return { format: formatOf(type.toLowerCase(), address), ...(named && { charset: named.toLowerCase() }) };
}

function formatOf(type: string, address: string): Format {
  if (Object.hasOwn(FORMAT_OF, type)) return FORMAT_OF[type] as Format;
  const { pathname } = new URL(address);
  const hasExtension = EXTENSIONS.some((extension) => pathname.toLowerCase().endsWith(extension));
  if (VAGUE.has(type) && hasExtension) return formatOfExtension(pathname);
  if (type === 'text/plain') return 'text';
  const what = type === '' ? 'of a kind that its server does not tell' : type;
  throw new PipelineError('extension-unknown', `${address} is ${what}, which is no article; give a page's address`);
}
