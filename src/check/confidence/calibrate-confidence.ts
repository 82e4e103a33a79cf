import { sentenceTexts } from '../../document/segmented-article.ts';
import type { AlignedTranslation, SentenceGroup, SentenceTranslation } from '../../document/translation.ts';
import { estimateConfidence } from './estimate-confidence.ts';

/**
 * Replaces each generated group's confidence by the chance that its translation is good, by what the model told of `sentences`, one a group; copied
 * text keeps 1, and what the model does not tell stays null.
 */
export function calibrateConfidence(
  translation: AlignedTranslation,
  sentences: readonly SentenceTranslation[],
): AlignedTranslation {
  const told = new Map(sentences.map((sentence) => [sentence.source, sentence]));
  const texts = new Map([...sentenceTexts(translation.source), ...sentenceTexts(translation.target)]);
  const groups = translation.groups.map((group): SentenceGroup => {
    const [id] = group.source;
    const { probability = null, logProbability = null } = (id && told.get(id)) ?? {};
    if (group.method !== 'generation' || probability === null || logProbability === null) return group;
    const [source, target] = [group.source, group.target].map((ids) => ids.map((id) => texts.get(id) ?? '').join(' '));
    const evidence = { probability, logProbability, alternatives: group.alternatives };
    const confidence = estimateConfidence({ source: source ?? '', target: target ?? '' }, evidence);
    return { ...group, confidence };
  });
  return { ...translation, groups };
}
