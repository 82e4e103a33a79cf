import type { GroupTexts } from './rule.ts';
import { checkSpelling } from './rules/spelling.ts';
import { checkUntranslated } from './rules/untranslated.ts';

/** A word, with the quotation marks around it: the rules judge a quoted one by itself. */
const WORD = /"\p{L}+"|\p{L}+(?:['’-]\p{L}+)*/gu;

/** The words of a translation that are wrong whatever stands around them: no English, or left in French. */
export function findWrongWords(source: string, target: string): readonly string[] {
  const isWrong = (texts: GroupTexts) => (checkSpelling(texts) ?? checkUntranslated(texts)) !== undefined;
  const wrong = [...new Set(target.match(WORD))].filter((word) => isWrong({ source, target: word }));
  return [...new Set(wrong.map((word) => word.replaceAll('"', '')))];
}
