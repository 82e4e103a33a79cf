import { describe, expect, it } from 'vitest';
import { openDefaultTranslator } from '../../bench/open-default-translator.ts';
import { judgeWhisper, whisperedSentences } from '../../bench/whispers-sentences.ts';

describe('whispers', () => {
  it('are the same for the same seed, and of every kind', () => {
    const sentences = whisperedSentences(200, 7);
    expect(whisperedSentences(200, 7)).toEqual(sentences);
    expect(whisperedSentences(200, 8)).not.toEqual(sentences);
    const kinds = new Set(sentences.flatMap(({ expectations }) => expectations.map(({ kind }) => kind)));
    expect([...kinds].sort()).toEqual(['currency', 'date', 'name', 'negation', 'number', 'quotation']);
  });

  it('are judged lost where a figure, a name or a negation changes', () => {
    const [sentence] = whisperedSentences(200, 7).filter(({ french }) => french.includes("n'a pas reçu"));
    const [name = ''] = sentence?.french.split(" n'a pas") ?? [];
    const judged = sentence && judgeWhisper(sentence, `${name} received the letter.`);
    expect(judged).toEqual([
      { kind: 'name', survived: true },
      { kind: 'negation', survived: false },
      { kind: 'date', survived: false },
    ]);
  });

  it('mostly come through the embedded model', async () => {
    const sentences = whisperedSentences(8, 7);
    const translator = await openDefaultTranslator();
    const judgements: boolean[] = [];
    for await (const { index, hypothesis } of translator.translate(sentences.map(({ french }) => french))) {
      const sentence = sentences[index];
      if (sentence) judgements.push(...judgeWhisper(sentence, hypothesis.text).map(({ survived }) => survived));
    }
    await translator.dispose();
    expect(judgements.length).toBeGreaterThan(15);
    expect(judgements.filter(Boolean).length / judgements.length).toBeGreaterThan(0.8);
  });
});
