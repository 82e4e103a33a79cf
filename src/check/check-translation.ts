import type { Notice } from '../document/notice.ts';
import { type SentenceId, sentenceTexts } from '../document/segmented-article.ts';
import type { AlignedTranslation } from '../document/translation.ts';
import type { TranslateOptions } from '../models/contracts.ts';
import { describeDoubt } from './confidence/describe-doubt.ts';
import { findFlaws } from './find-flaws.ts';

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
      const doubt = describeDoubt(text, group.confidence);
      const found = doubt === undefined ? flaws : [...flaws, { rule: 'confidence', message: doubt }];
      return found.map((flaw): Notice => ({ ...flaw, sentences: group.source }));
    });
}
