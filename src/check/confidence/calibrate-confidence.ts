import { sentenceTexts } from '../../document/segmented-article.ts';
import type { AlignedTranslation, SentenceGroup } from '../../document/translation.ts';
import { estimateConfidence } from './estimate-confidence.ts';

/**
 * Replaces each generated group's confidence, what the model told, by the chance that its translation is good; copied text keeps 1, and what the model does not tell stays null.
 */
export function calibrateConfidence(translation: AlignedTranslation): AlignedTranslation {
  const texts = new Map([...sentenceTexts(translation.source), ...sentenceTexts(translation.target)]);
  const groups = translation.groups.map((group): SentenceGroup => {
    if (group.method !== 'generation' || group.confidence === null) return group;
    const [source, target] = [group.source, group.target].map((ids) => ids.map((id) => texts.get(id) ?? '').join(' '));
    const evidence = { probability: group.confidence, alternatives: group.alternatives };
    const confidence = estimateConfidence({ source: source ?? '', target: target ?? '' }, evidence);
    return { ...group, confidence };
  });
  return { ...translation, groups };
}
