import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../src/extract/extract-article.ts';
import { createBilingualDocument } from '../../src/pipeline.ts';
import { renderSubtitles } from '../../src/render/render-subtitles.ts';
import { sampleDocument } from '../support/documents.ts';
import { createFakeTranslator } from '../support/fake-translator.ts';
import { SAMPLE_SRT } from '../support/sample-subtitles.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const translate = async (text: string, answer: (text: string) => string, format: 'srt' | 'vtt' = 'srt') => {
  const extracted = await extractArticle(bytes(text), 'film', { format, force: true });
  const translator = createFakeTranslator((source) => ({ text: answer(source) }), 1000);
  return createBilingualDocument(extracted, translator, { length: { unit: 'sentences', count: 1 } });
};
const timesOf = (srt: string) => srt.match(/^.*-->.*$/gmu);

describe('subtitles', () => {
  it('read and written without translation are the same', async () => {
    expect(renderSubtitles(await translate(SAMPLE_SRT, (text) => text), 'srt')).toBe(SAMPLE_SRT);
  });

  it('are translated by the sentence, and cut again where the cues were', async () => {
    const english: readonly (readonly [string, string])[] = [
      [
        "Le bac a repris ses traversées samedi, après onze ans d'arrêt complet.",
        'The ferry is back since Saturday, after eleven years of complete standstill.',
      ],
      ['Vous montez ?', 'Are you getting on?'],
      ['Pas encore.', 'Not yet.'],
    ];
    const document = await translate(SAMPLE_SRT, (text) => {
      return english.reduce((translated, [from, to]) => translated.replace(from, to), text);
    });
    const srt = renderSubtitles(document, 'srt');
    expect(srt.split('\n\n').slice(0, 4)).toEqual([
      '1\n00:00:01,000 --> 00:00:03,500\nThe ferry is back since Saturday,\nafter eleven years',
      '2\n00:00:03,600 --> 00:00:05,000\nof complete standstill.',
      '3\n00:00:05,100 --> 00:00:07,250\n- Are you getting on?\n- <i>Not yet.</i>',
      '4\n00:00:08,000 --> 00:00:09,000\n{\\an8}Attendez-moi !',
    ]);
  });

  it("keep a second speaker's words where that one begins", async () => {
    const french = `1
00:00:01,000 --> 00:00:03,000
- Vous montez ?
- Non, je vais

2
00:00:03,100 --> 00:00:04,000
chez mon frère.
`;
    const srt = renderSubtitles(
      await translate(french, (text) => (text.includes('Non') ? '- No, I am to see.' : '- Are you getting on?')),
      'srt',
    );
    expect(srt.split('\n\n')[0]).toMatch(/\n- Are you getting on\?\n- No,/u);
  });

  it('become WebVTT and back with the same times', async () => {
    const vtt = renderSubtitles(await translate(SAMPLE_SRT, (text) => text), 'vtt');
    expect(vtt).toMatch(/^WEBVTT\n\n1\n00:00:01\.000 --> 00:00:03\.500\n/);
    expect(vtt).toContain('Il pleut &amp; il vente.');
    const back = renderSubtitles(await translate(vtt, (text) => text, 'vtt'), 'srt');
    expect(back).toBe(SAMPLE_SRT.replace('{\\an8}', ''));
  });

  it('keep every cue and time, whatever the translation', async () => {
    const words = fc.array(fc.constantFrom('one', 'two.', '- three', 'four,', 'and five!'), {
      minLength: 1,
      maxLength: 30,
    });
    await fc.assert(
      fc.asyncProperty(words, async (answer) => {
        const srt = renderSubtitles(await translate(SAMPLE_SRT, () => answer.join(' ')), 'srt');
        expect(timesOf(srt)).toEqual(timesOf(SAMPLE_SRT));
      }),
      { seed: 3, numRuns: 30 },
    );
  });

  it('lose nothing of a subtitle that has a blank line in it', async () => {
    const parted = SAMPLE_SRT.replace('\n\n2\n', '\n\nPersonne n’y croyait.\n\n2\n');
    const srt = renderSubtitles(await translate(parted, (text) => text), 'srt');
    expect(srt).toContain('Personne n’y croyait.');
    expect(timesOf(srt)).toEqual(timesOf(SAMPLE_SRT));
  });

  it('are not made of an article', () => {
    expect(() => renderSubtitles(sampleDocument, 'srt')).toThrow(expect.objectContaining({ code: 'format-unfit' }));
  });
});
