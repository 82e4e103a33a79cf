import type { IndexedHypothesis, TranslateOptions, Translator } from '../contracts.ts';
import { inOrderOf } from '../in-order.ts';
import { asOfSource } from './mend-hypothesis.ts';
import { type Replacement, replaceSpans } from './replace-spans.ts';

/** French ways to say what English says otherwise, and never word for word; the last two abbreviations written out, as English has no such. */
const PHRASES: readonly (readonly [french: RegExp, readable: string])[] = [
  [
    /(?<![\p{L}\d])(?:24 ?h(?:eures)?|vingt-quatre heures)(?: sur | ?\/ ?)(?:24|vingt-quatre)(?: ?h(?:eures)?)?(?![\p{L}\d])/giu,
    '24 hours a day',
  ],
  [/(?<![\p{L}\d])(?:7 ?j(?:ours)?|sept jours)(?: sur | ?\/ ?)(?:7|sept)(?![\p{L}\d])/giu, '7 days a week'],
  [/(?<!\p{L})coûte que coûte(?!\p{L})/giu, 'at all costs'],
  [/(?<!\p{L})T(?:él\.?|el\.)(?= ?:? ?[+(\d])/gu, 'Phone'],
  [/(?<!\p{L})t(?:él\.?|el\.)(?= ?:? ?[+(\d])/gu, 'phone'],
  [/(?<=\d) ?M€/gu, " millions d'euros"],
  [/(?<=\d) ?(?:Mds?|Mrds?) ?€/gu, " milliards d'euros"],
];

/** Where `text` has such phrases, with what is read for them. */
export function findFixedPhrases(text: string): readonly Replacement[] {
  const readable = text.replace(/[\u00A0\u202F]/gu, ' ');
  return PHRASES.flatMap(([french, instead]) =>
    [...readable.matchAll(french)].map(({ 0: phrase, index }) => ({
      span: { start: index, end: index + phrase.length },
      text: instead,
    })),
  ).sort((a, b) => a.span.start - b.span.start);
}

/** `translator`, which reads such phrases otherwise: it has learned to leave English words as they are. */
export function withFixedPhrases(translator: Translator): Translator {
  async function* translate(texts: readonly string[], options: TranslateOptions): AsyncGenerator<IndexedHypothesis> {
    const changes = texts.map((text) => {
      const found = findFixedPhrases(text);
      return translator.countTokens(replaceSpans(text, found)) <= translator.maxSourceTokens ? found : [];
    });
    const asked = texts.map((text, index) => replaceSpans(text, changes[index] ?? []));
    const given = new Map(asked.map((source, index) => [source, texts[index] ?? '']));
    const { terms, boosts, forbidden, ...others } = options;
    const found = translator.translate(asked, {
      ...others,
      ...(terms && { terms: (source) => terms(given.get(source) ?? source) }),
      ...(boosts && { boosts: (source) => boosts(given.get(source) ?? source) }),
      ...(forbidden && { forbidden: (source) => forbidden(given.get(source) ?? source) }),
    });
    for await (const { index, hypothesis, alternatives } of found) {
      const restore = (other: IndexedHypothesis['hypothesis']) => asOfSource(other, changes[index] ?? []);
      yield { index, hypothesis: restore(hypothesis), alternatives: alternatives.map(restore) };
    }
  }
  return {
    ...translator,
    translate: (texts, options = {}) => {
      if (texts.every((text) => findFixedPhrases(text).length === 0)) return translator.translate(texts, options);
      const found = translate(texts, options);
      return options.inOrder ? inOrderOf(found) : found;
    },
  };
}
