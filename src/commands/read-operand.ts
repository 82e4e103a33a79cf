import { basename, resolve } from 'node:path';
import type { Language } from '../document/article.ts';
import { PipelineError } from '../errors.ts';
import { extractArticle } from '../extract/extract-article.ts';
import { FORMATS, formatOfExtension } from '../extract/format-of-extension.ts';
import { readArticleFile } from '../files/read-file.ts';
import type { ExtractedArticle } from '../pipeline.ts';
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
  const chunks: Uint8Array[] = [];
  for await (const chunk of world.input) chunks.push(chunk);
  return { bytes: Buffer.concat(chunks), name: 'stdin' };
}

/** The article in the one operand, or on standard input. */
export async function readArticle(world: World, invocation: Invocation): Promise<ExtractedArticle> {
  const { force = false } = invocation.options;
  return extract(await readOperand(world, invocation), invocation, { force, language: 'fr' });
}

/** The same for an article in either language; what is neither is taken for French with `--force`. */
export async function readFrenchOrEnglish(world: World, invocation: Invocation): Promise<ExtractedArticle> {
  const operand = await readOperand(world, invocation);
  try {
    return await extract(operand, invocation, { force: false, language: 'fr' });
  } catch (error) {
    if (!(error instanceof PipelineError) || error.code !== 'language-wrong') throw error;
    return extract(operand, invocation, { force: false, language: 'en' }).catch(() => {
      if (invocation.options.force) return extract(operand, invocation, { force: true, language: 'fr' });
      throw error;
    });
  }
}

function extract(
  { bytes, name }: { readonly bytes: Uint8Array; readonly name: string },
  { options: { format } }: Invocation,
  { force, language }: { readonly force: boolean; readonly language: Language },
): Promise<ExtractedArticle> {
  const asked = oneOf('format', format, FORMATS, 'text');
  return extractArticle(bytes, name, {
    format: name === 'stdin' || format !== undefined ? asked : formatOfExtension(name),
    force,
    language,
  });
}
