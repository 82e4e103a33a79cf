import { basename, resolve } from 'node:path';
import type { Language } from '../document/article.ts';
import { PipelineError } from '../errors.ts';
import { assertNotBlank } from '../extract/empty-file.ts';
import { FORMATS } from '../extract/format-of-extension.ts';
import { extractWithinBounds } from '../extract-within-bounds.ts';
import { isAddress } from '../files/is-address.ts';
import { readAll, readArticleFile } from '../files/read-file.ts';
import type { ExtractedArticle } from '../pipeline.ts';
import { type ArticleSource, readSource } from '../read-source.ts';
import { type Invocation, oneOf } from './usage.ts';
import type { World } from './world.ts';

/** The bytes of the one operand, or of standard input for `-` or none. */
export async function readOperand(
  world: World,
  { command, operands }: Invocation,
): Promise<{ bytes: Uint8Array; name: string }> {
  const [path = '-', ...more] = operands;
  if (more.length > 0) throw new PipelineError('usage', `${command} takes one file; use run for several`);
  if (path !== '-') return { bytes: await readArticleFile(resolve(world.workingFolder, path)), name: basename(path) };
  return { bytes: await readAll(world.input, 'stdin'), name: 'stdin' };
}

/** The French article in `source`. */
export async function readArticle(source: ArticleSource, { options }: Invocation): Promise<ExtractedArticle> {
  return extract(source, { force: options.force ?? false, language: 'fr' });
}

/** The article, in either language, in the one operand; what is neither is taken for French with `--force`. */
export async function readFrenchOrEnglish(world: World, invocation: Invocation): Promise<ExtractedArticle> {
  const source = await readOneSource(world, invocation);
  try {
    return await extract(source, { force: false, language: 'fr' });
  } catch (error) {
    if (!(error instanceof PipelineError) || error.code !== 'language-wrong') throw error;
    return extract(source, { force: false, language: 'en' }).catch(() => {
      if (invocation.options.force) return extract(source, { force: true, language: 'fr' });
      throw error;
    });
  }
}

/** The bytes of the one operand, a file or a page's address, or of standard input, which are not blank. */
export async function readOneSource(world: World, invocation: Invocation): Promise<ArticleSource> {
  const source = await readPlace(world, invocation);
  assertNotBlank(source.bytes, source.name);
  return source;
}

async function readPlace(world: World, invocation: Invocation): Promise<ArticleSource> {
  const { operands, options } = invocation;
  const [place = '-'] = operands;
  const format = options.format === undefined ? undefined : oneOf('format', options.format, FORMATS, 'text');
  if (place === '-' || operands.length > 1) {
    return { ...(await readOperand(world, invocation)), format: format ?? 'text' };
  }
  return readSource(isAddress(place) ? place : resolve(world.workingFolder, place), {
    allowPrivateAddresses: options['allow-private-addresses'] ?? false,
    signal: world.signal,
    ...(format && { format }),
  });
}

function extract(
  { bytes, name, ...kind }: ArticleSource,
  options: { readonly force: boolean; readonly language: Language },
): Promise<ExtractedArticle> {
  return extractWithinBounds(bytes, name, { ...kind, ...options });
}
