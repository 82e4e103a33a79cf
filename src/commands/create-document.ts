import type { BilingualDocument } from '../document/bilingual-document.ts';
import type { LengthTarget } from '../document/summary.ts';
import type { ExtractedArticle } from '../pipeline.ts';
import { type Settings, withTranslator } from './settings.ts';
import type { World } from './world.ts';

/**
 * One article through the whole pipeline, with its progress shown. The stages are loaded here, while the model, which the caller
 * had begun to load, is loaded in a thread of its own.
 */
export async function createDocument(
  world: World,
  settings: Settings,
  extracted: ExtractedArticle,
  length: LengthTarget,
): Promise<BilingualDocument> {
  const { createBilingualDocument } = await import('../pipeline.ts');
  const { prepareChecks } = await import('../check/prepare-checks.ts');
  void prepareChecks();
  return withTranslator(settings, (translator) =>
    createBilingualDocument(extracted, translator, {
      length,
      ...(settings.terms && { terms: settings.terms }),
      signal: world.signal,
      onProgress: (done, total) => settings.progress.update(extracted.article.origin.name, done, total),
    }),
  );
}
