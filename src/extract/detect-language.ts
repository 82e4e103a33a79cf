import { eld } from 'eld/extrasmall';
import type { Language } from '../document/article.ts';
import type { Notice } from '../document/notice.ts';
import { PipelineError } from '../errors.ts';

/** A text of fewer letters, such as a headline with names, tells too little of its language. */
const MIN_LETTERS = 40;

/** Other scripts tell theirs at once. */
const MIN_OTHER_LETTERS = 8;

/** The beginning of a text is enough, and an article in French may end with a long quotation that is not. */
const MAX_CHARACTERS = 5000;

const ENGLISH_NAMES = new Intl.DisplayNames('en', { type: 'language' });

/**
 * Throws PipelineError 'language-wrong' if `text` does not look like `language`; with `force` gives a notice instead.
 * Says nothing of a text too short to tell.
 */
export function checkLanguage(
  text: string,
  name: string,
  { language, force }: { readonly language: Language; readonly force: boolean },
): readonly Notice[] {
  const found = detectLanguage(text);
  if (found === undefined || found === language) return [];
  const finding = `looks like ${ENGLISH_NAMES.of(found) ?? found}, not ${ENGLISH_NAMES.of(language)}`;
  if (force) return [{ rule: 'language', message: `the text ${finding}`, sentences: [] }];
  throw new PipelineError('language-wrong', `${name} ${finding}; use --force to translate it all the same`);
}

/** The languages that `text` may be in, likeliest first, `confidence` in percent; none for a text without letters. */
export function rankLanguages(text: string): readonly { readonly language: string; readonly confidence: number }[] {
  return Object.entries(eld.detect(text.slice(0, MAX_CHARACTERS)).getScores())
    .sort(([, a], [, b]) => b - a)
    .map(([language, score]) => ({ language, confidence: Math.round(1000 * Math.min(1, score)) / 10 }));
}

/** ISO 639-1 code of the language of `text`, or undefined where it cannot be told. */
export function detectLanguage(text: string): string | undefined {
  const beginning = text.slice(0, MAX_CHARACTERS);
  const letters = beginning.match(/\p{L}/gu)?.length ?? 0;
  const latin = beginning.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters < (latin < letters / 2 ? MIN_OTHER_LETTERS : MIN_LETTERS)) return undefined;
  const result = eld.detect(beginning);
  const scores = Object.entries(result.getScores());
  const french = scores.find(([language]) => language === 'fr')?.[1] ?? 0;
  const best = Math.max(0, ...scores.map(([, score]) => score));
  // Languages close to French come near it on a text full of names: only a clear lead counts.
  return french >= 0.85 * best ? 'fr' : result.language || undefined;
}
