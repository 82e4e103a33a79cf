import type { Artifact } from '../document/artifact.ts';
import type { BilingualDocument } from '../document/bilingual-document.ts';
import { printPage } from '../files/print-page.ts';
import { type OutputFormat, renderArtifacts } from '../render/render-artifacts.ts';
import { renderHtml } from '../render/render-html.ts';
import { VERSION } from '../version.ts';
import type { AskedFormat } from './parse-formats.ts';
import type { World } from './world.ts';

/** The output files in the formats asked for, or in those that fit the document where none are. */
export async function renderAsked(
  world: World,
  document: BilingualDocument,
  formats: readonly AskedFormat[] | undefined,
): Promise<readonly Artifact[]> {
  const options = { createdAt: world.now(), version: VERSION };
  const rendered = formats?.filter((format): format is OutputFormat => format !== 'pdf');
  const artifacts = await renderArtifacts(document, options, rendered);
  if (!formats?.includes('pdf')) return artifacts;
  const content = await printPage(renderHtml(document, options), world.environment, world.signal);
  return [...artifacts, { name: 'bilingual.pdf', content }];
}
