import type { Language } from '../document/article.ts';
import { HEADLINE_WORDS, type LengthTarget, type Summary } from '../document/summary.ts';

interface Wording {
  readonly heading: string;
  readonly absent: string;
  readonly evidence: string;
  readonly method: Readonly<Record<Summary['method'] | 'shortened', string>>;
  readonly decimalMark: string;
  readonly sentences: (count: number) => string;
  readonly words: (count: number) => string;
  readonly share: (percentage: string) => string;
  readonly lengths: (asked: string, used: string) => string;
}

/** What stands around a summary, in the summary's own language. */
export const SUMMARY_WORDING: Readonly<Record<Language, Wording>> = {
  en: {
    heading: 'Summary',
    absent: 'There is no summary of this article.',
    evidence: 'Where it stands in the source',
    method: {
      extractive: 'Extract: sentences of the translation, unchanged.',
      shortened: 'Extract: sentences of the translation, some without their asides.',
      abstractive: 'Written by a model from the article; not the article’s own words.',
    },
    decimalMark: '.',
    sentences: (count) => `${count} ${count === 1 ? 'sentence' : 'sentences'}`,
    words: (count) => `${count} ${count === 1 ? 'word' : 'words'}`,
    share: (percentage) => `${percentage}% of the source’s words`,
    lengths: (asked, used) => `Length asked: ${asked}; used: ${used}.`,
  },
  fr: {
    heading: 'Résumé',
    absent: 'Cet article n’a pas de résumé.',
    evidence: 'Où cela se trouve dans le texte',
    method: {
      extractive: 'Extrait : des phrases de l’article, telles quelles.',
      shortened: 'Extrait : des phrases de l’article, dont certaines sans leurs incises.',
      abstractive: 'Rédigé par un modèle à partir de l’article ; ce ne sont pas les mots de l’article.',
    },
    decimalMark: ',',
    sentences: (count) => `${count} ${count < 2 ? 'phrase' : 'phrases'}`,
    words: (count) => `${count} ${count < 2 ? 'mot' : 'mots'}`,
    share: (percentage) => `${percentage} % des mots du texte`,
    lengths: (asked, used) => `Longueur demandée : ${asked} ; obtenue : ${used}.`,
  },
};

/** How a summary was made, the length asked for and the length that it has, in its own language. */
export function describeSummary({ language, method, target, sentences }: Summary): string {
  const wording = SUMMARY_WORDING[language];
  const words = sentences.reduce((sum, { text }) => sum + (text.match(/\S+/gu)?.length ?? 0), 0);
  const used = `${wording.sentences(sentences.length)}, ${wording.words(words)}`;
  const made = method === 'extractive' && sentences.some(({ shortened }) => shortened) ? 'shortened' : method;
  return `${wording.method[made]} ${wording.lengths(describeTarget(target, wording), used)}`;
}

function describeTarget(target: LengthTarget, wording: Wording): string {
  if (target.unit === 'headline') return wording.words(HEADLINE_WORDS);
  if (target.unit !== 'share') return wording[target.unit](target.count);
  const percentage = Number((target.ofSource * 100).toFixed(4));
  return wording.share(String(percentage).replace('.', wording.decimalMark));
}
