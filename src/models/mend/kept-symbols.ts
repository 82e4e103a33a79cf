import type { Span } from '../../document/span.ts';
import type { Hypothesis, IndexedHypothesis, TranslateOptions, Translator } from '../contracts.ts';
import { restoreNames } from './lost-names.ts';
import { asOfSource, mendHypothesis } from './mend-hypothesis.ts';
import { placeInTranslation, removeStretches } from './place-symbols.ts';
import { readInstead, withRereading } from './read-again.ts';
import { type Replacement, replaceSpans } from './replace-spans.ts';
import { placeForeignWords, placeSymbols, symbolsOf } from './symbols-in-text.ts';

/** How a text is read without what the model cannot copy: other words stand in for some of it, the rest is out. */
interface Plan {
  readonly standIns: readonly Replacement[];
  readonly symbols: readonly Span[];
}

/**
 * `translator` with emoji, signs and words in other scripts kept: where its translation lacks one, or has one of its own, it reads the
 * text without them, and they are put where they belong. Which of these a model can copy depends on what it was trained on.
 */
export function withKeptSymbols(translator: Translator): Translator {
  async function readWithout(
    text: string,
    first: IndexedHypothesis,
    options: TranslateOptions,
  ): Promise<IndexedHypothesis> {
    for (const plan of plansFor(text, first.hypothesis.text)) {
      const changes = [...plan.standIns, ...removeStretches(text, plan.symbols)].sort(
        (a, b) => a.span.start - b.span.start,
      );
      const source = replaceSpans(text, changes);
      if (!/\p{L}/u.test(source) || translator.countTokens(source) > translator.maxSourceTokens) continue;
      const found = await readInstead(translator, source, text, options);
      const restore = (other: Hypothesis) => putBack(text, asOfSource(other, changes), plan);
      const restored = found?.hypothesis.finished ? restore(found.hypothesis) : null;
      const others = (found?.alternatives ?? []).map(restore).filter((other) => other !== null);
      if (restored) return { index: first.index, hypothesis: restored, alternatives: others };
    }
    return first;
  }

  return withRereading(translator, (text, first, options) =>
    hasLost(text, first.hypothesis.text) ? readWithout(text, first, options) : first,
  );
}

/** The translation with all back in it, or null where a stand-in is not there just once. */
function putBack(source: string, hypothesis: Hypothesis, { standIns, symbols }: Plan): Hypothesis | null {
  const back = restoreNames(hypothesis.text, source, standIns);
  if (!back) return null;
  // A model that does not know the stand-in may run it into the word after: "OmegaTemple".
  const apart = back.map(({ span, text }) => ({
    span,
    text: /^\p{L}/u.test(hypothesis.text.slice(span.end)) ? `${text} ` : text,
  }));
  const restored = mendHypothesis(hypothesis, apart);
  const whole = mendHypothesis(restored, placeInTranslation(source, symbols, restored));
  return hasLost(source, whole.text) ? null : whole;
}

/** What stands in for words and for letters: models copy these, and make no people of them, as they do of names. */
const WORDS = ['Kappa', 'Omega', 'XYZ', 'Sigma'] as const;
const LETTERS = ['X', 'Y', 'Z'] as const;

/** After these a sign is a noun: `le ✈️ décolle`. */
const DETERMINER = /(?<!\p{L})(?:[lcdm]e|la|les|une?|du|des|aux?|ces?|cette|[mts]on|[mts]a|[mts]es|nos|vos|leurs?) $/iu;

/** With stand-ins for words in other scripts and for signs that are nouns; then without them, should these not come through. */
function plansFor(text: string, translation: string): readonly Plan[] {
  const [words, symbols] = [placeForeignWords(text), placeSymbols(text)];
  const nouns = symbols.filter(({ start }) => DETERMINER.test(text.slice(0, start)));
  const standIns = standInsFor(text, inOrder([...words, ...nouns]), translation);
  const rest = symbols.filter((symbol) => !nouns.includes(symbol));
  const bare = { standIns: [], symbols: inOrder([...words, ...symbols]) };
  return standIns && standIns.length > 0 ? [{ standIns, symbols: rest }, bare] : [bare];
}

/** A stand-in for what is at each of `spans`; null where there are not enough that neither text holds. */
function standInsFor(text: string, spans: readonly Span[], translation: string): readonly Replacement[] | null {
  const isFree = (name: string) => !text.includes(name) && !translation.includes(name);
  const [words, letters] = [WORDS.filter(isFree), LETTERS.filter(isFree)];
  const found = spans.map(({ start, end }) => {
    const isWord = [...text.slice(start, end)].length > 1 && /\p{L}/u.test(text.slice(start, end));
    return { span: { start, end }, text: (isWord ? words : letters).shift() ?? '' };
  });
  return found.every((standIn) => standIn.text !== '') ? found : null;
}

function inOrder(spans: readonly Span[]): readonly Span[] {
  return spans.toSorted((a, b) => a.start - b.start);
}

function hasLost(text: string, translation: string): boolean {
  const words = placeForeignWords(text).map(({ start, end }) => text.slice(start, end));
  const [before, after] = [symbolsOf(text).toSorted(), symbolsOf(translation).toSorted()];
  const isBroken = translation.includes('\uFFFD') && !text.includes('\uFFFD');
  return (
    words.some((word) => !translation.includes(word)) ||
    (before.length > 0 && (before.length !== after.length || before.some((symbol, k) => symbol !== after[k]))) ||
    (before.length + words.length > 0 && isBroken)
  );
}
