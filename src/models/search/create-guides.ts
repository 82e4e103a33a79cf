import type { TranslateOptions } from '../contracts.ts';
import type { TextTokenizer } from '../tokens/text-tokenizer.ts';
import { boostPhrases } from './boosted-phrases.ts';
import { forbidWords } from './forbidden-words.ts';
import type { Guide } from './guide.ts';
import type { Phrase, TokenShapes } from './phrase-matching.ts';
import { requirePhrases } from './required-phrases.ts';

/** What makes the guides of a text, from the terms that it must hold, those that it should, and the words that it must not. */
export function createGuideMaker(
  tokenizer: TextTokenizer,
): (text: string, options: TranslateOptions) => readonly Guide[] {
  const textOf = createDecoder(tokenizer);
  const shapes = shapesOf(textOf);
  return (text, { terms, boosts, forbidden }) => {
    const required = new Set((terms?.(text) ?? []).map(({ target, forms = [] }) => JSON.stringify([target, ...forms])));
    const phrases = [...required].map((forms) => phraseOf(tokenizer, JSON.parse(forms)));
    const boosted = (boosts?.(text) ?? []).map(({ target, bonus }) => ({
      phrase: phraseOf(tokenizer, [target]),
      bonus,
    }));
    const words = new Set(forbidden?.(text));
    return [
      ...(phrases.length > 0 ? [requirePhrases(phrases, shapes)] : []),
      ...(boosted.length > 0 ? [boostPhrases(boosted, shapes)] : []),
      ...(words.size > 0 ? [forbidWords(words, textOf)] : []),
    ] as readonly Guide[];
  };
}

/** The forms within a sentence and after an opening quote, and with a capital at its beginning. */
function phraseOf(tokenizer: TextTokenizer, texts: readonly string[]): Phrase {
  return texts.flatMap((text) => {
    const capital = text.replace(/^\p{Ll}/u, (first) => first.toUpperCase());
    return [
      { tokens: tokenizer.encode(` ${text}`), joins: false },
      { tokens: tokenizer.encode(text), joins: true },
      ...(capital === text ? [] : [{ tokens: tokenizer.encode(capital), joins: true }]),
    ];
  });
}

/** The text of a token, which is asked for often. */
function createDecoder(tokenizer: TextTokenizer): (token: number) => string {
  const texts = new Map<number, string>();
  return (token) => {
    const text = texts.get(token) ?? tokenizer.textOf(token);
    texts.set(token, text);
    return text;
  };
}

function shapesOf(textOf: (token: number) => string): TokenShapes {
  return {
    continuesWord: (token) => /^[\p{L}\p{N}]/u.test(textOf(token)),
    opens: (token) => /["“‘«([—–/-]$/u.test(textOf(token)),
  };
}
