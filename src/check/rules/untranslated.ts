import type { GroupTexts } from '../rule.ts';

/** Frequent French words that are no English words. */
const FRENCH_WORDS = new Set(
  `le la les des du une et est dans que qui pour avec aux au ce cette ces ont été était sont ne pas il elle ils elles nous
  vous leur leurs mais ou où dont par sur sous chez très aussi être avoir fait comme sans entre après avant selon
  depuis cela celui celle ceux qu l n ainsi alors donc si tout tous toute toutes fait faut peut jusqu lors chaque`.split(
    /\s+/u,
  ),
);

const MIN_WORDS = 6;
const MIN_FRENCH_WORDS = 3;
const MAX_FRENCH_SHARE = 0.1;

/** Finds an English text that is the French one, or still French in good part. */
export function checkUntranslated({ source, target }: GroupTexts): string | undefined {
  const words = wordsOf(target);
  const french = words.filter((word) => FRENCH_WORDS.has(word)).length;
  const same = words.join(' ') === wordsOf(source).join(' ');
  if (same && words.length >= MIN_WORDS && french > 0) return 'the sentence was left in French';
  if (french >= MIN_FRENCH_WORDS && french > MAX_FRENCH_SHARE * words.length) {
    return 'the translation still holds French';
  }
  return undefined;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}
