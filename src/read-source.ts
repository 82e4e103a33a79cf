import { basename } from 'node:path';
import type { Format } from './document/article.ts';
import { formatOfContentType } from './extract/format-of-content-type.ts';
import { formatOfExtension } from './extract/format-of-extension.ts';
import type { FetchOptions } from './files/fetch-page.ts';
import { isAddress } from './files/is-address.ts';
import { readArticleFile } from './files/read-file.ts';

/** An article's bytes, with what is to be known to read them. */
export interface ArticleSource {
  readonly bytes: Uint8Array;
  /** The file's base name, or the page's address. */
  readonly name: string;
  readonly format: Format;
  /** What a server says that the text is encoded in. */
  readonly charset?: string;
}

/** Reads the file at `place`, or fetches the page if it is an address, which is the only case in which a network is used. */
export async function readSource(place: string, options: FetchOptions & { format?: Format }): Promise<ArticleSource> {
  if (isAddress(place)) {
    const { fetchPage } = await import('./files/fetch-page.ts');
    const { bytes, address, contentType } = await fetchPage(place, options);
    const { format, ...charset } = formatOfContentType(contentType, address);
    return { bytes, name: address, format: options.format ?? format, ...charset };
  }
  const name = basename(place);
  // Read first: of what is not there, or is a folder, the extension tells nothing.
  const bytes = await readArticleFile(place);
  return { bytes, name, format: options.format ?? formatOfExtension(name) };
}
