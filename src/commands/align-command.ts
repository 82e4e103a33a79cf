import { basename, extname, join, relative, resolve } from 'node:path';
import type { Language } from '../document/article.ts';
import { PipelineError } from '../errors.ts';
import { formatOfExtension } from '../extract/format-of-extension.ts';
import { extractWithinBounds } from '../extract-within-bounds.ts';
import { readArticleFile } from '../files/read-file.ts';
import { writeArtifacts } from '../files/write-artifacts.ts';
import { alignTexts } from '../pipeline.ts';
import { articleCard } from '../render/article-card.ts';
import { parseLength } from '../summarize/parse-length.ts';
import { parseFormats } from './parse-formats.ts';
import { createProgress } from './progress.ts';
import { renderAsked } from './render-asked.ts';
import { formatNotice } from './translate-command.ts';
import { allowOptions, type Invocation } from './usage.ts';
import type { World } from './world.ts';

/** `passerelle align FRENCH ENGLISH`: a text and its published translation side by side; no model is used. */
export async function alignCommand(world: World, invocation: Invocation): Promise<number> {
  allowOptions('align', invocation, ['output', 'length', 'force', 'to']);
  const { operands, options } = invocation;
  const [french, english, ...more] = operands;
  if (french === undefined || english === undefined || more.length > 0) {
    throw new PipelineError('usage', 'align takes two files: the French text, then its English translation');
  }
  const formats = parseFormats(options.to);
  const length = parseLength(options.length ?? 'medium');
  const read = async (path: string, language: Language) => {
    const bytes = await readArticleFile(resolve(world.workingFolder, path));
    const name = basename(path);
    return extractWithinBounds(bytes, name, {
      format: formatOfExtension(name),
      language,
      force: options.force ?? false,
    });
  };
  const document = alignTexts(await read(french, 'fr'), await read(english, 'en'), length);
  const name = basename(french, extname(french));
  const folder = join(resolve(world.workingFolder, options.output ?? 'output'), name);
  // No run makes these files, so that none may find them up to date.
  const artifacts = await renderAsked(world, document, formats);
  await writeArtifacts(folder, artifacts, `align ${french} ${english}`, articleCard(document, world.now()));
  const progress = createProgress(world.messages, options.quiet ?? false, () => world.now().getTime());
  for (const notice of document.notices) progress.line(formatNotice(notice));
  const place = relative(world.workingFolder, folder) || '.';
  progress.line(`${name}: ${document.translation.groups.length} groups → ${place}`);
  return 0;
}
