import type { PreTrainedTokenizer } from '@huggingface/transformers';
import { boostPhrases } from './boosted-phrases.ts';
import type { TranslateOptions } from './contracts.ts';
import { forbidWords } from './forbidden-words.ts';
import type { Guide } from './guide.ts';
import type { Phrase, TokenShapes } from './phrase-matching.ts';
import { requirePhrases } from './required-phrases.ts';

/** What makes the guides of a text, from the terms that it must hold, those that it should, and the words that it must not. */
export function createGuideMaker(
  tokenizer: PreTrainedTokenizer,
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
function phraseOf(tokenizer: PreTrainedTokenizer, texts: readonly string[]): Phrase {
  const encode = (text: string) => tokenizer.encode(text, { add_special_tokens: false });
  return texts.flatMap((text) => {
    const capital = text.replace(/^\p{Ll}/u, (first) => first.toUpperCase());
    return [
      { tokens: encode(` ${text}`), joins: false },
      { tokens: encode(text), joins: true },
      ...(capital === text ? [] : [{ tokens: encode(capital), joins: true }]),
    ];
  });
}

/** The text of a token, which is asked for often. */
function createDecoder(tokenizer: PreTrainedTokenizer): (token: number) => string {
  const texts = new Map<number, string>();
  return (token) => {
    const text = texts.get(token) ?? tokenizer.decode([token], { clean_up_tokenization_spaces: false });
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
