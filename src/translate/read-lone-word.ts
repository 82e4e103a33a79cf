import type { Hypothesis, TranslateOptions, Translator } from '../models/contracts.ts';

/** What is known of words that stand alone. */
export interface LoneWordJudge {
  /** What `word` is for certain where it stands alone. */
  translateAlone(word: string): string | undefined;
  /** Whether French has `word`; what it has not is a name. */
  isFrenchWord(word: string): boolean;
  /** Whether English may have `word` as it is. */
  mayStay(word: string): boolean;
  mayBeName(word: string): boolean;
  /** Whether `english` is what `word` may become. */
  isTranslationOf(word: string, english: string): boolean;
}

/** One word and nothing else, such as a cell of a table or a heading holds, and what may end it. */
const LONE_WORD = /^(\p{L}\p{Ll}+(?:-\p{L}\p{Ll}+)*|\p{Lu}{3,})( ?[:.])?$/u;

/** Beginnings of sentences in which the model knows a noun better than alone, and what these become. */
const FRAMES: readonly (readonly [frame: (word: string) => string, opening: RegExp])[] = [
  [(word) => `notre ${word}`, /^our (?:own )?/iu],
  [(word) => (/^[aeiouhâàéèêîôœ]/u.test(word) ? `l'${word}` : `le ${word}`), /^the /iu],
];
/** No noun goes before these. */
const INFINITIVE = /[ei]r$/u;

/**
 * A better hypothesis for `text` where it is one word: what the model, which learned from sentences, makes of it behind `notre`, if that is a
 * translation of it; the word itself, if it is a name that a sentence keeps. Undefined where the first hypothesis is to stay.
 */
export async function readLoneWord(
  text: string,
  first: Hypothesis,
  translator: Translator,
  { translateAlone, isFrenchWord, mayStay, mayBeName, isTranslationOf }: LoneWordJudge,
  options: TranslateOptions,
): Promise<Hypothesis | undefined> {
  const [, word, end = ''] = LONE_WORD.exec(text) ?? [];
  // Terms that somebody asked for are in the first hypothesis.
  if (word === undefined || (options.terms?.(text).length ?? 0) > 0) return undefined;
  const alone = (hypothesis: Hypothesis, english: string) =>
    ofWhole(text, hypothesis, setAs(word, english) + end.trim());
  const known = translateAlone(word);
  if (known !== undefined) return alone({ ...first, logProbability: 0, wordProbability: 1 }, known);
  const english = first.text.replace(/[:.]$/u, '');
  if (english.toLowerCase() === word.toLowerCase() && mayStay(word)) return undefined;
  const isRight = isTranslationOf(word, english);
  if (isRight && INFINITIVE.test(word)) return undefined;
  const search = async (source: string): Promise<readonly Hypothesis[]> => {
    for await (const found of translator.translate([source], options)) return [found.hypothesis, ...found.alternatives];
    return [];
  };
  for (const [frame, opening] of isFrenchWord(word) ? FRAMES : []) {
    const found = (await search(frame(word.toLowerCase()))).flatMap((hypothesis) => {
      const rest = hypothesis.text.replace(opening, '');
      return rest !== hypothesis.text && isTranslationOf(word, rest) ? [{ hypothesis, rest }] : [];
    });
    if (found.some(({ rest }) => rest.toLowerCase() === english.toLowerCase())) return undefined;
    if (found[0]) return alone(found[0].hypothesis, found[0].rest);
  }
  if (isRight || !mayBeName(word) || !/^\p{Lu}\p{Ll}/u.test(word)) return undefined;
  const [sentence] = await search(`Il connaît ${word}.`);
  const name = /^He knows (\p{L}+(?:-\p{L}+)*)\.$/u.exec(sentence?.text ?? '')?.[1];
  return name !== undefined && (name === word || isTranslationOf(word, name)) ? alone(first, name) : undefined;
}

/** The hypothesis with another text, as a whole what `text` became. */
function ofWhole(text: string, hypothesis: Hypothesis, target: string): Hypothesis {
  const link = { source: { start: 0, end: text.length }, target: { start: 0, end: target.length }, probability: 1 };
  return { ...hypothesis, text: target, words: [link] };
}

/** `english` in capitals where `word` is, with a capital where it has one. */
function setAs(word: string, english: string): string {
  if (word === word.toUpperCase()) return english.toUpperCase();
  return /^\p{Lu}/u.test(word) ? english.charAt(0).toUpperCase() + english.slice(1) : english;
}
