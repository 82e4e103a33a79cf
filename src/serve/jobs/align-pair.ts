import type { Language } from '../../document/article.ts';
import { type SentenceId, sentenceTexts } from '../../document/segmented-article.ts';
import { extractWithinBounds } from '../../extract-within-bounds.ts';
import { alignTexts } from '../../pipeline.ts';
import type { AlignJob, JobResults } from './job.ts';

/** Aligns a French text with its English translation, sentence by sentence and without a model. */
export async function alignPair({ source, target, format }: AlignJob): Promise<JobResults['align']> {
  const read = (text: string, language: Language) =>
    extractWithinBounds(new TextEncoder().encode(text), 'text', { format, language, force: true });
  // No summary is asked for; a headline is the least of them.
  const { translation } = alignTexts(await read(source, 'fr'), await read(target, 'en'), { unit: 'headline' });
  const texts = new Map([...sentenceTexts(translation.source), ...sentenceTexts(translation.target)]);
  const textsOf = (ids: readonly SentenceId[]) => ids.map((id) => texts.get(id) ?? '');
  return {
    groups: translation.groups.map((group) => ({
      source: textsOf(group.source),
      target: textsOf(group.target),
      confidence: group.confidence,
    })),
  };
}
