import type { Notice } from '../document/notice.ts';
import { type SentenceId, sentenceTexts } from '../document/segmented-article.ts';
import type { AlignedTranslation } from '../document/translation.ts';
import type { Rule } from './rule.ts';
import { checkLength } from './rules/length.ts';
import { checkNames } from './rules/names.ts';
import { checkNegation } from './rules/negation.ts';
import { checkNumbers } from './rules/numbers.ts';
import { checkRepetition } from './rules/repetition.ts';
import { checkUntranslated } from './rules/untranslated.ts';

/** Every rule by its name, which is its file's and its notices' too. */
const RULES: Readonly<Record<string, Rule>> = {
  numbers: checkNumbers,
  names: checkNames,
  negation: checkNegation,
  repetition: checkRepetition,
  length: checkLength,
  untranslated: checkUntranslated,
};

/** What looks wrong, by rules of thumb, in the translation of each sentence group; copied text is not looked at. */
export function checkTranslation({ source, target, groups }: AlignedTranslation): readonly Notice[] {
  const texts = new Map([...sentenceTexts(source), ...sentenceTexts(target)]);
  const join = (ids: readonly SentenceId[]) => ids.map((id) => texts.get(id) ?? '').join(' ');
  return groups
    .filter(({ method }) => method === 'generation')
    .flatMap((group) => {
      const pair = { source: join(group.source), target: join(group.target) };
      return Object.entries(RULES).flatMap(([rule, check]): readonly Notice[] => {
        const message = check(pair);
        return message === undefined ? [] : [{ rule, message, sentences: group.source }];
      });
    });
}
