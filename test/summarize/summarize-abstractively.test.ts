import { describe, expect, it } from 'vitest';
import type { Summarizer } from '../../src/models/contracts.ts';
import { segmentSentences } from '../../src/segment/segment-sentences.ts';
import { countWords } from '../../src/summarize/count-words.ts';
import { findUnsupported } from '../../src/summarize/find-unsupported.ts';
import { parseLength } from '../../src/summarize/parse-length.ts';
import { summarizeAbstractively } from '../../src/summarize/summarize-abstractively.ts';

const ARTICLE = [
  'The town hall of Valmont closed the suspension bridge on Monday after two cables broke.',
  'Repairs will take ten months and cost 3.2 million euros, said Mayor Anna Keller.',
  'A free ferry will link the two banks from next week.',
].map((text, k) => ({ text, evidence: [`b${k + 1}.s1` as const], shortened: false }));

/** A model that reads so many words and answers as told; what it was given is kept. */
function createSummarizer(answer: (text: string) => string, maxSourceTokens = 1000) {
  const read: string[] = [];
  const summarizer: Summarizer = {
    model: { name: 'scripted', revision: '1', dtype: 'none', license: 'none' },
    maxSourceTokens,
    countTokens: countWords,
    summarize: async (text) => {
      read.push(text);
      return answer(text);
    },
    dispose: async () => {},
  };
  return { summarizer, read };
}

const summarize = (summarizer: Summarizer, length = '3s') =>
  summarizeAbstractively(ARTICLE, parseLength(length), summarizer, {
    language: 'en',
    segment: (text) => segmentSentences(text, 'en'),
  });

describe('summarizeAbstractively', () => {
  it('gives each sentence the sentences that it stands on', async () => {
    const { summarizer } = createSummarizer(
      () =>
        'The Valmont bridge is closed after two cables broke. Repairs cost 3.2 million euros and a free ferry will link the banks.',
    );
    const { summary, notices } = await summarize(summarizer);
    expect(notices).toEqual([]);
    expect(summary.method).toBe('abstractive');
    expect(summary.sentences.map(({ evidence }) => evidence)).toEqual([['b1.s1'], ['b2.s1', 'b3.s1']]);
  });

  it.each([
    ['a number', 'Repairs will take ten months and cost 4.2 million euros.', '4.2'],
    ['a name', 'Repairs will take ten months, said Mayor Anna Miller.', 'Miller'],
    ['what nothing in the text says', 'Shares of airlines fell sharply in early trading.', 'nothing in the text'],
  ])('drops %s that the text does not have, and says so', async (_, invented, reason) => {
    const { summarizer } = createSummarizer(() => `A free ferry will link the two banks. ${invented}`);
    const { summary, notices } = await summarize(summarizer);
    expect(summary.sentences.map(({ text }) => text)).toEqual(['A free ferry will link the two banks.']);
    expect(notices.map(({ message }) => message).join()).toContain(reason);
  });

  it('keeps to the budget in words and in sentences', async () => {
    const { summarizer } = createSummarizer(() => ARTICLE.map(({ text }) => text).join(' '));
    expect((await summarize(summarizer, '2s')).summary.sentences).toHaveLength(2);
    const { summary } = await summarize(summarizer, '20w');
    expect(countWords(summary.sentences.map(({ text }) => text).join(' '))).toBeLessThanOrEqual(20);
  });

  it('is empty, with a notice, where nothing is supported', async () => {
    const { summarizer } = createSummarizer(() => 'Shares of airlines fell.');
    const { summary, notices } = await summarize(summarizer);
    expect(summary.sentences).toEqual([]);
    expect(notices.at(-1)?.message).toContain('wrote nothing');
  });

  it('reads a long article in parts, then what it wrote about them', async () => {
    const { summarizer, read } = createSummarizer((text) => `${text.split(/[,.]/u)[0]}.`, 18);
    const { summary } = await summarize(summarizer, '10w');
    expect(read.slice(0, 3)).toEqual(ARTICLE.map(({ text }) => text));
    expect(read.length).toBeGreaterThan(3);
    expect(read.every((text) => countWords(text) <= 18)).toBe(true);
    expect(countWords(summary.sentences.map(({ text }) => text).join(' '))).toBeLessThanOrEqual(10);
  });

  it('says how many sentences were too long to be read', async () => {
    const { summarizer } = createSummarizer(() => 'A free ferry will link the two banks.', 12);
    expect((await summarize(summarizer)).notices.map(({ message }) => message)).toEqual([
      'scripted cannot read 2 of the sentences, which are too long for it',
    ]);
  });
});

describe('findUnsupported', () => {
  it.each([
    ['Le coût est de 1 200 euros à Paris.', 'À Paris, 1.200 euros.', []],
    ['Il y a 3.5 % de hausse.', 'Une hausse de 3,5 %.', []],
    ['Le maire, Jean Dupont, a signé 12 accords.', 'Jean Durand a signé 13 accords.', ['12', 'Dupont']],
    ['Le fonds BlackRock vise #MeToo.', 'Les fonds BlackRock et #MeToo.', []],
    ['Le fonds RedRock vise #MeToo.', 'Les fonds BlackRock et #UsToo.', ['RedRock', 'MeToo']],
    ['"Oui", dit Zoé à Éloïse.', 'Eloise parle à ZOÉ.', []],
  ])('%s beside %s', (text, source, expected) => {
    expect(findUnsupported(text, source)).toEqual(expected);
  });
});
