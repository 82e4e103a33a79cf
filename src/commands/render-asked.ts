import type { Article } from '../document/article.ts';
import type { Artifact } from '../document/artifact.ts';
import type { BilingualDocument } from '../document/bilingual-document.ts';
import { findPrinter, printPage } from '../files/print-page.ts';
import { assertFitting } from '../render/assert-fitting.ts';
import { type OutputFormat, renderArtifacts } from '../render/render-artifacts.ts';
import { renderHtml } from '../render/render-html.ts';
import { VERSION } from '../version.ts';
import type { AskedFormat } from './parse-formats.ts';
import type { World } from './world.ts';

/** Refuses, before anything is translated, what could not be given afterwards: PipelineError 'format-unfit' or 'printer-missing'. */
export async function assertRenderable(
  world: Pick<World, 'environment'>,
  article: Article,
  formats: readonly AskedFormat[] = [],
): Promise<void> {
  assertFitting(article, formats);
  if (formats.includes('pdf')) await findPrinter(world.environment);
}

/** The output files in the formats asked for, or in those that fit the document where none are. */
export async function renderAsked(
  world: Pick<World, 'now' | 'environment' | 'signal'>,
  document: BilingualDocument,
  formats: readonly AskedFormat[] | undefined,
): Promise<readonly Artifact[]> {
  const options = { createdAt: world.now(), version: VERSION };
  const rendered = formats?.filter((format): format is OutputFormat => format !== 'pdf');
  const artifacts = await renderArtifacts(document, options, rendered);
  if (!formats?.includes('pdf')) return artifacts;
  const content = await printPage(renderHtml(document, options), world.environment, world.signal);
  return [{ name: 'bilingual.pdf', content }, ...artifacts];
}
