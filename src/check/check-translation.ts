import type { Notice } from '../document/notice.ts';
import { type SentenceId, sentenceTexts } from '../document/segmented-article.ts';
import type { AlignedTranslation, SentenceGroup } from '../document/translation.ts';
import type { TranslateOptions } from '../models/contracts.ts';
import { type Flaw, findFlaws } from './find-flaws.ts';

/** About one in five of the translations that are rated lower than this is good. */
const LOW_CONFIDENCE = 0.2;

/**
 * What looks wrong, by rules of thumb, or is doubtful in the translation of each sentence group; copied text is not
 * looked at. `terms` are the ones that were asked for.
 */
export function checkTranslation(
  { source, target, groups }: AlignedTranslation,
  { terms }: Pick<TranslateOptions, 'terms'> = {},
): readonly Notice[] {
  const texts = new Map([...sentenceTexts(source), ...sentenceTexts(target)]);
  const join = (ids: readonly SentenceId[]) => ids.map((id) => texts.get(id) ?? '').join(' ');
  return groups
    .filter(({ method, source, target }) => method !== 'copy' && source.length > 0 && target.length > 0)
    .flatMap((group) => {
      const text = join(group.source);
      const flaws = findFlaws({ source: text, target: join(group.target), terms: terms?.(text) ?? [] });
      return [...flaws, ...doubt(group)].map((flaw): Notice => ({ ...flaw, sentences: group.source }));
    });
}

function doubt({ confidence }: SentenceGroup): readonly Flaw[] {
  if (confidence === null || confidence >= LOW_CONFIDENCE) return [];
  return [{ rule: 'confidence', message: `low model confidence, ${confidence.toFixed(2)}` }];
}
