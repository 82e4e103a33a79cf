import type { Language } from '../../src/document/article.ts';
import type { Choice } from '../../src/evaluate/fit-choice.ts';
import { scoreRouge, tokenizeUnicode } from '../../src/evaluate/rouge.ts';
import { collectPassages } from '../../src/summarize/collect-passages.ts';
import { countWords } from '../../src/summarize/count-words.ts';
import { judgePassages } from '../../src/summarize/judge-passages.ts';
import { FEATURE_NAMES } from '../../src/summarize/measure-features.ts';
import { mirrorArticle } from '../../src/summarize/mirror-article.ts';
import type { Pair } from './read-pairs.ts';

/** How much a sentence's part in a budget of words counts beside a summary of this sentence alone. */
const RATE_SHARE = 0.25;
/** The rate is what it has in common with the reference in so many words; shorter ones do not count as shorter. */
const WORDS_OF_RATE = 10;
const FEWEST_WORDS = 8;

/** The passages of one article that may open a summary, and how much each has in common with the one that a person wrote. */
export function gatherChoice({ titled, reference }: Pair, language: Language): Choice {
  const passages = collectPassages(mirrorArticle(titled));
  const { judgements } = judgePassages(passages, { language, title: titled.metadata.title ?? '' });
  const candidates = passages.flatMap(({ text }, k) => {
    const judgement = judgements[k];
    return judgement?.eligible && !judgement.dangling ? [{ text, features: judgement.features }] : [];
  });
  return {
    features: candidates.map(({ features }) => FEATURE_NAMES.map((name) => features[name])),
    rewards: candidates.map(({ text }) => rewardOf(text, reference)),
  };
}

/** ROUGE-1 and ROUGE-2 of the sentence, alone and by its words: a long one earns more by itself, and takes more of a budget. */
function rewardOf(text: string, reference: string): number {
  const { rouge1, rouge2 } = scoreRouge(text, reference, tokenizeUnicode);
  const rate = (WORDS_OF_RATE / Math.max(FEWEST_WORDS, countWords(text))) * (rouge1.recall + rouge2.recall);
  return (1 - RATE_SHARE) * (rouge1.f + rouge2.f) + RATE_SHARE * rate;
}
