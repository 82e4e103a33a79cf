import type { Notice } from '../document/notice.ts';
import { type SentenceId, sentenceTexts } from '../document/segmented-article.ts';
import type { AlignedTranslation } from '../document/translation.ts';
import { findFlaws } from './find-flaws.ts';

/** What looks wrong, by rules of thumb, in the translation of each sentence group; copied text is not looked at. */
export function checkTranslation({ source, target, groups }: AlignedTranslation): readonly Notice[] {
  const texts = new Map([...sentenceTexts(source), ...sentenceTexts(target)]);
  const join = (ids: readonly SentenceId[]) => ids.map((id) => texts.get(id) ?? '').join(' ');
  return groups
    .filter(({ method }) => method === 'generation')
    .flatMap((group) => {
      const flaws = findFlaws({ source: join(group.source), target: join(group.target) });
      return flaws.map((flaw): Notice => ({ ...flaw, sentences: group.source }));
    });
}
