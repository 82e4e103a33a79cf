import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceTexts } from '../../src/document/segmented-article.ts';
import type { LengthTarget } from '../../src/document/summary.ts';
import { countWords } from '../../src/summarize/count-words.ts';
import { parseLength } from '../../src/summarize/parse-length.ts';
import { summarizeTranslation } from '../../src/summarize/summarize-translation.ts';
import { type BuiltBlock, buildTranslation, paragraph } from '../support/build-translation.ts';

const idsOf = (blocks: readonly BuiltBlock[], length: string) =>
  summarizeTranslation(buildTranslation(blocks), parseLength(length)).summaries[0]?.sentences.flatMap(
    ({ evidence }) => evidence,
  );

const BRIDGE = paragraph(
  'Le pont suspendu de Valmont a été fermé lundi par la mairie après la rupture de deux câbles.',
  'La mairie de Valmont estime que les travaux du pont dureront dix mois et coûteront trois millions.',
  'Les commerçants de la rive gauche craignent de perdre leurs clients pendant les travaux.',
  'Un bac gratuit reliera les deux rives dès la semaine prochaine.',
);

describe('summarizeTranslation', () => {
  it('gives the French sentences and their translations, in the order of the text', () => {
    const translation = buildTranslation([
      { pairs: [['Le port de Brenne a rouvert ce matin.', 'The port of Brenne reopened this morning.']] },
      { pairs: [['Le port était fermé depuis la tempête de mars.', 'It had closed.', 'That was in March.']] },
    ]);
    const { summaries, notices } = summarizeTranslation(translation, parseLength('2s'));
    expect(notices).toEqual([]);
    expect(summaries.map(({ language, method }) => [language, method])).toEqual([
      ['fr', 'extractive'],
      ['en', 'extractive'],
    ]);
    expect(summaries[0]?.sentences.map(({ evidence }) => evidence)).toEqual([['b1.s1'], ['b2.s1']]);
    expect(summaries[1]?.sentences).toEqual([
      { text: 'The port of Brenne reopened this morning.', evidence: ['b1.s1'], shortened: false },
      { text: 'It had closed.', evidence: ['b2.s1'], shortened: false },
      { text: 'That was in March.', evidence: ['b2.s1'], shortened: false },
    ]);
  });

  it('takes no heading, caption, verbatim text, credit or date line, even at full length', () => {
    const aside = (kind: BuiltBlock['kind'] & string, text: string): BuiltBlock => ({ kind, pairs: [[text, text]] });
    const blocks = [
      aside('heading', 'Le pont suspendu de Valmont a été fermé par la mairie.'),
      paragraph('Valmont, le 4 mai 2020 à midi.', 'Photo : le pont suspendu, par Anna Brun.'),
      aside('caption', 'Le pont suspendu de Valmont vu de la mairie.'),
      BRIDGE,
      aside('verbatim', 'Le pont suspendu de Valmont = fermé.'),
    ];
    expect(idsOf(blocks, '100%')).toEqual(['b4.s1', 'b4.s2', 'b4.s3', 'b4.s4']);
  });

  it('takes a sentence that points back only after the one it points to', () => {
    const blocks = [
      paragraph('La pluie a cessé dans la nuit.'),
      paragraph(
        'La directrice du musée a présenté hier la nouvelle aile, dessinée par deux architectes de Nantes.',
        'Elle a présenté hier la nouvelle aile du musée, la directrice, et les architectes de Nantes.',
      ),
    ];
    for (const length of ['1s', '2s', '3s', '20w', '30w', '40w']) {
      const ids = idsOf(blocks, length) ?? [];
      expect(ids.length).toBeGreaterThan(0);
      if (ids.includes('b2.s2')) expect(ids).toContain('b2.s1');
    }
  });

  it('outlines a sentence that points back after the one it points to', () => {
    const { steps } = summarizeTranslation(
      buildTranslation([
        paragraph('La pluie a cessé dans la nuit.'),
        paragraph(
          'La directrice a présenté la nouvelle aile.',
          'Elle a présenté la nouvelle aile du musée, dessinée par deux architectes de Nantes.',
        ),
      ]),
      parseLength('1s'),
    ).outline;
    const ids = steps.flatMap(({ source }) => source);
    expect(ids).toHaveLength(3);
    expect(ids.indexOf('b2.s2')).toBeGreaterThan(ids.indexOf('b2.s1'));
  });

  it('still sums up a text in which everything points back', () => {
    expect(idsOf([paragraph('Il dort mal depuis deux semaines.', 'Elle ne dort plus du tout.')], '1s')).toHaveLength(1);
  });

  it('says the same thing only once', () => {
    const blocks = [
      BRIDGE,
      paragraph('Lundi, la mairie a fermé le pont suspendu de Valmont après la rupture de deux câbles.'),
      paragraph('Un bac gratuit reliera les deux rives dès la semaine prochaine.'),
    ];
    expect(idsOf(blocks, '6s')).toEqual(['b1.s1', 'b1.s2', 'b1.s3', 'b1.s4']);
  });

  it('takes a quotation whole or not at all', () => {
    const blocks = [
      BRIDGE,
      paragraph('« Le pont de Valmont tiendra.', 'Les câbles du pont sont neufs », promet la mairie de Valmont.'),
    ];
    for (const length of ['1s', '2s', '3s', '4s', '5s', '6s', '25w', '60w', '90w']) {
      const ids = idsOf(blocks, length) ?? [];
      expect(ids.includes('b2.s1')).toBe(ids.includes('b2.s2'));
    }
    expect(idsOf(blocks, '6s')).toHaveLength(6);
  });

  it('takes no quotation whose opening mark was torn off to the block before', () => {
    const blocks = [
      paragraph('La mairie de Valmont a fermé le pont suspendu après la rupture de deux câbles. "'),
      paragraph(
        'Le pont de Valmont tiendra.',
        'Les câbles du pont sont neufs", promet la mairie.',
        'Un bac gratuit attend.',
      ),
      paragraph('Une fois de plus, la mairie nie. "'),
      paragraph('Rien ne presse", dit la mairie, qui parle de "petites fissures". "'),
    ];
    const { summaries } = summarizeTranslation(buildTranslation(blocks), parseLength('9s'));
    expect(summaries[0]?.sentences.map(({ text }) => text)).toEqual([
      'La mairie de Valmont a fermé le pont suspendu après la rupture de deux câbles.',
      'Un bac gratuit attend.',
      'Une fois de plus, la mairie nie.',
    ]);
  });

  it('heads an article with a sentence that names something, or with its first one', () => {
    const long = paragraph(
      'Les commerçants de la rive gauche craignent de perdre leurs clients pendant les travaux que la mairie a décidés hier.',
    );
    const nameless = paragraph('Le procureur peut décider de tout arrêter.');
    const headlineOf = (...blocks: readonly BuiltBlock[]) =>
      summarizeTranslation(buildTranslation(blocks), parseLength('headline')).outline.headline?.source.text;
    expect(headlineOf(nameless)).toBe('Le procureur peut décider de tout arrêter');
    expect(headlineOf(long, nameless)).toBeUndefined();
    const doubtful = buildTranslation([nameless]);
    const groups = doubtful.groups.map((group) => ({ ...group, confidence: 0.1 }));
    expect(summarizeTranslation({ ...doubtful, groups }, parseLength('headline')).outline.headline).toBeNull();
    expect(headlineOf(long, paragraph('Le procureur de Valmont peut décider de tout arrêter.'))).toBe(
      'Le procureur de Valmont peut décider de tout arrêter',
    );
  });

  it('prefers, of two sentences alike, the one that is more likely translated well', () => {
    const translation = buildTranslation([
      paragraph(
        'Le port de Brenne rouvre demain matin.',
        'Le port de Brenne reçoit demain matin un ferry.',
        'Il pleut.',
      ),
    ]);
    const choose = (length: string, ...confidences: readonly number[]) => {
      const groups = translation.groups.map((group, k) => ({ ...group, confidence: confidences[k] ?? null }));
      const { summaries } = summarizeTranslation({ ...translation, groups }, parseLength(length));
      return summaries[0]?.sentences.flatMap(({ evidence }) => evidence);
    };
    expect(choose('1s', 0.9, 0.9)).toEqual(['b1.s1']);
    expect(choose('1s', 0.12, 0.9)).toEqual(['b1.s2']);
    expect(choose('1s', 0.12, 0.12)).toEqual(['b1.s1']);
    expect(choose('9s', 0.12, 0.9)).toEqual(['b1.s1', 'b1.s2']);
  });

  it('prefers a quotation with its speaker', () => {
    const blocks = [
      paragraph(
        '« Le pont rouvrira avant la fin du printemps. »',
        'Le pont rouvrira avant la fin du printemps, promet Luc.',
      ),
    ];
    expect(idsOf(blocks, '1s')).toEqual(['b1.s2']);
  });

  it('gives up one sentence for a longer one rather than waste a budget', () => {
    const long =
      'Les commerçants de la rive gauche craignent de perdre leurs clients jusqu’au dernier pendant dix mois entiers.';
    const blocks = [paragraph('Le pont de Valmont est fermé.', long)];
    expect(countWords(long)).toBe(17);
    expect(idsOf(blocks, '17w')).toEqual(['b1.s2']);
  });

  it.each([
    ['10w', 'no sentence fits a summary of 10w; the shortest possible needs 11w'],
    ['5%', 'no sentence fits a summary of 5%; the shortest possible needs 19%'],
  ])('says what the shortest summary needs when none fits in %s', (length, message) => {
    const { summaries, notices } = summarizeTranslation(buildTranslation([BRIDGE]), parseLength(length));
    expect(summaries.map(({ sentences }) => sentences)).toEqual([[], []]);
    expect(notices).toEqual([{ rule: 'summary-length', message, sentences: [] }]);
  });

  it('says that there is nothing to sum up', () => {
    const blocks: BuiltBlock[] = [{ kind: 'heading', pairs: [['Le pont', 'The bridge']] }];
    const { notices } = summarizeTranslation(buildTranslation(blocks), parseLength('short'));
    expect(notices.map(({ message }) => message)).toEqual(['no summary: the article has no sentences to choose from']);
  });

  it('counts the words of the longer side', () => {
    const pair = ['Nul ne sait encore pourquoi.', 'As of now there is nobody who knows the reason why.'] as const;
    const translation = buildTranslation([{ pairs: [pair] }]);
    expect(summarizeTranslation(translation, parseLength('10w')).summaries[0]?.sentences).toEqual([]);
    expect(summarizeTranslation(translation, parseLength('11w')).summaries[0]?.sentences).toHaveLength(1);
  });
});

const word = fc.constantFrom(...'le pont port maire ville câble prix train musée hiver ferme ouvre dort'.split(' '));
const sentence = fc
  .array(word, { minLength: 1, maxLength: 25 })
  .chain((words) =>
    fc.constantFrom('Il ', 'Mais ', 'Anna ', '« Oui, ', 'Ce jour, ').map((start) => `${start}${words.join(' ')}.`),
  );
const pair = fc.tuple(sentence, sentence, fc.option(sentence)).map(([french, english, more]) => {
  return more === null ? ([french, english] as const) : ([french, english, more] as const);
});
const block = fc.record({
  kind: fc.constantFrom('heading' as const, 'paragraph' as const, 'paragraph' as const, 'list-item' as const),
  pairs: fc.array(pair, { minLength: 1, maxLength: 6 }),
});
const length = fc.oneof(
  fc.integer({ min: 1, max: 12 }).map((count): LengthTarget => ({ unit: 'sentences', count })),
  fc.integer({ min: 1, max: 200 }).map((count): LengthTarget => ({ unit: 'words', count })),
  fc.integer({ min: 1, max: 100 }).map((percent): LengthTarget => ({ unit: 'share', ofSource: percent / 100 })),
);

describe('summarizeTranslation of any document', () => {
  const check = (property: (blocks: readonly BuiltBlock[], target: LengthTarget) => void) =>
    fc.assert(fc.property(fc.array(block, { maxLength: 8 }), length, property), { seed: 20, numRuns: 150 });

  it('never goes over its budget in either language', () => {
    check((blocks, target) => {
      const translation = buildTranslation(blocks);
      const { summaries } = summarizeTranslation(translation, target);
      for (const [summary, side] of [
        [summaries[0], translation.source],
        [summaries[1], translation.target],
      ] as const) {
        const used = countWords(summary?.sentences.map(({ text }) => text).join(' ') ?? '');
        const all = countWords(side.blocks.map(({ text }) => text).join(' '));
        if (target.unit === 'words') expect(used).toBeLessThanOrEqual(target.count);
        if (target.unit === 'share') expect(used).toBeLessThanOrEqual(target.ofSource * all + 1e-9);
      }
      if (target.unit === 'sentences') expect(summaries[0]?.sentences.length).toBeLessThanOrEqual(target.count);
    });
  });

  it('quotes whole sentences, in order, the same groups on both sides', () => {
    check((blocks, target) => {
      const translation = buildTranslation(blocks);
      const { summaries, notices } = summarizeTranslation(translation, target);
      const french = summaries[0]?.sentences ?? [];
      const texts = sentenceTexts(translation.source);
      const order = [...texts.keys()];
      const ids = french.flatMap(({ evidence }) => evidence);
      expect(french.map(({ text }) => text)).toEqual(ids.map((id) => texts.get(id)));
      expect(ids).toEqual(order.filter((id) => ids.includes(id)));
      const groups = translation.groups.filter(({ source }) => source.every((id) => ids.includes(id)));
      const targetTexts = sentenceTexts(translation.target);
      expect(summaries[1]?.sentences).toEqual(
        groups.flatMap((group) =>
          group.target.map((id) => ({ text: targetTexts.get(id), evidence: group.source, shortened: false })),
        ),
      );
      expect(notices.filter(({ rule }) => rule === 'summary-length')).toHaveLength(french.length === 0 ? 1 : 0);
    });
  });

  it('outlines the article by whole groups, each once', () => {
    check((blocks, target) => {
      const translation = buildTranslation(blocks);
      const { steps } = summarizeTranslation(translation, target).outline;
      const ids = steps.flatMap(({ source }) => source);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { source, target: english } of steps) {
        const groups = translation.groups.filter((group) => group.source.some((id) => source.includes(id)));
        expect(groups.flatMap((group) => group.source)).toEqual(source);
        expect(groups.flatMap((group) => group.target)).toEqual(english);
      }
    });
  });

  it('gives the same summary again', () => {
    check((blocks, target) => {
      expect(summarizeTranslation(buildTranslation(blocks), target)).toEqual(
        summarizeTranslation(buildTranslation(blocks), target),
      );
    });
  });
});

it('uses at least 80% of a budget where there are sentences enough', () => {
  const topics = ['pont', 'port', 'musée', 'train', 'marché', 'théâtre', 'stade', 'lycée', 'hôtel', 'canal'];
  const sentences = topics.map((topic, k) => {
    return `Le ${topic} de Valmont ${['rouvre', 'ferme', 'attend', 'change'][k % 4]} ${'très '.repeat(k)}vite, dit ${topic}.`;
  });
  const translation = buildTranslation(sentences.map((text) => paragraph(text)));
  for (let count = 10; count <= 120; count++) {
    const { summaries } = summarizeTranslation(translation, { unit: 'words', count });
    const used = countWords(summaries[0]?.sentences.map(({ text }) => text).join(' ') ?? '');
    expect(used / count, `${used} of ${count} words`).toBeGreaterThanOrEqual(0.8);
  }
});
