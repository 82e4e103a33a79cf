import type { SummarySentence } from '../document/summary.ts';
import type { Passage } from './passage.ts';
import { type PairLanguages, shortenPair } from './shorten-pair.ts';

/** The passage without the asides that both languages can leave out; the passage itself where there are none. */
export function shortenPassage(passage: Passage, languages: PairLanguages): Passage {
  const shortened = new Map<SummarySentence, string>();
  for (const sentence of passage.source) {
    const [id] = sentence.evidence;
    const partners = passage.target.filter(({ evidence }) => evidence.length === 1 && evidence[0] === id);
    const [partner] = partners;
    if (!partner || partners.length > 1) continue;
    const short = shortenPair({ source: sentence.text, target: partner.text }, languages);
    if (short) shortened.set(sentence, short.source).set(partner, short.target);
  }
  if (shortened.size === 0) return passage;
  const shorten = (sentence: SummarySentence): SummarySentence => {
    const text = shortened.get(sentence);
    return text === undefined ? sentence : { ...sentence, text, shortened: true };
  };
  return { ...passage, source: passage.source.map(shorten), target: passage.target.map(shorten) };
}
