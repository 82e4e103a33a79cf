import { describe, expect, it } from 'vitest';
import type { Hypothesis, IndexedHypothesis, Translator } from '../../../src/models/contracts.ts';
import { parseLexicon } from '../../../src/models/mend/lexicon.ts';
import { withSecondReading } from '../../../src/models/mend/second-reading.ts';
import { createFakeTranslator } from '../../support/fake-translator.ts';
import { createTranslatorHeldUntil } from '../../support/held-until.ts';

const lexicon = parseLexicon('cigognes\tstorks\nriverains\tresidents\tlocals\n', 'Allemagne\n');

async function translate(translator: Translator, texts: readonly string[], options = {}): Promise<IndexedHypothesis[]> {
  const found: IndexedHypothesis[] = [];
  for await (const each of translator.translate(texts, options)) found[each.index] = each;
  return found;
}

describe('withSecondReading', () => {
  it.each([
    ['nearly as likely', -0.28, -0.35, 'the storks and residents'],
    ['much less likely', -0.28, -0.4, 'the storks and rivers'],
  ])(
    'takes another hypothesis of the first search that renders more of the words where it is %s',
    async (_, likely, other, expected) => {
      const hypothesis = (text: string, logProbability: number) => ({
        text,
        logProbability,
        finished: true,
        tokens: 4,
        words: [],
      });
      const answers = [
        hypothesis('the storks and rivers', likely),
        hypothesis('the birds and rivers', likely - 0.01),
        hypothesis('the storks and residents', other),
      ];
      const fake: Translator = {
        ...createFakeTranslator(),
        async *translate(texts) {
          const [hypothesis, ...alternatives] = answers;
          if (texts[0] === 'les cigognes et les riverains' && hypothesis) yield { index: 0, hypothesis, alternatives };
          else
            yield {
              index: 0,
              hypothesis: { ...answers[0], text: 'no better', logProbability: -9 } as Hypothesis,
              alternatives: [],
            };
        },
      };
      const translator = withSecondReading(fake, lexicon);
      const [answer] = await translate(translator, ['les cigognes et les riverains']);
      expect(answer?.hypothesis.text).toBe(expected);
      expect(answer?.alternatives).toEqual([]);
      const [more] = await translate(translator, ['les cigognes et les riverains'], { alternatives: 2 });
      expect(more?.alternatives).toHaveLength(2);
    },
  );

  it('asks again, with English in the place of a word that was not rendered', async () => {
    const fake = createFakeTranslator((text) => ({
      text: text === 'les storks' ? 'the storks' : 'the cigognes',
      logProbability: -0.5,
    }));
    const [answer] = await translate(withSecondReading(fake, lexicon), ['les cigognes']);
    expect(fake.asked).toEqual(['les cigognes', 'les storks']);
    expect(answer?.hypothesis.text).toBe('the storks');
  });

  it('asks once where any listed translation stands, and for what the lexicon lacks', async () => {
    const fake = createFakeTranslator((text) => ({ text: text === 'des riverains' ? 'Local people' : 'the villages' }));
    const answers = await translate(withSecondReading(fake, lexicon), ['des riverains', 'les villages']);
    expect(fake.asked).toHaveLength(2);
    expect(answers.map(({ hypothesis }) => hypothesis.text)).toEqual(['Local people', 'the villages']);
  });

  it('keeps the first translation where the second is less likely, or no better', async () => {
    const unlikely = createFakeTranslator((text) => ({
      text: text.includes('storks') ? 'storks' : 'birds',
      logProbability: text.includes('storks') ? -0.9 : -0.8,
    }));
    const useless = createFakeTranslator((text) => ({ text: text.includes('storks') ? 'planes' : 'birds' }));
    for (const fake of [unlikely, useless]) {
      const [answer] = await translate(withSecondReading(fake, lexicon), ['les cigognes']);
      expect(answer?.hypothesis.text).toBe('birds');
    }
  });

  it.each([
    ['gains as much by its words as is wanted', -0.255, 0.73, 'the storks'],
    ['gains too little', -0.255, 0.712, 'the birds'],
    ['gains by its tokens what it loses by its words', -0.24, 0.68, 'the birds'],
  ])('takes a second translation of a rather sure first one or not where it %s', async (_, tokens, words, expected) => {
    const fake = createFakeTranslator((text) =>
      text.includes('storks')
        ? { text: 'the storks', logProbability: tokens, wordProbability: words }
        : { text: 'the birds', logProbability: -0.27, wordProbability: 0.71 },
    );
    const [answer] = await translate(withSecondReading(fake, lexicon), ['les cigognes']);
    expect(answer?.hypothesis.text).toBe(expected);
  });

  it('takes the likeliest hypothesis of the second search that renders the word', async () => {
    const hypothesis = (text: string, logProbability: number): Hypothesis => ({
      text,
      logProbability,
      finished: true,
      tokens: 4,
      words: [],
    });
    const translator: Translator = {
      ...createFakeTranslator(),
      async *translate([text], options) {
        const others = [hypothesis('storks there', -0.49), hypothesis('the storks', -0.48)];
        const first = hypothesis(
          text === 'les storks' ? 'the planes' : 'the birds',
          text === 'les storks' ? -0.4 : -0.5,
        );
        yield {
          index: 0,
          hypothesis: first,
          alternatives: others.slice(0, text === 'les storks' ? options?.alternatives : 0),
        };
      },
    };
    const [answer] = await translate(withSecondReading(translator, lexicon), ['les cigognes']);
    expect(answer?.hypothesis.text).toBe('the storks');
  });

  it.each([
    ['is not much less likely', -0.59, 'the storks'],
    ['is much less likely', -0.61, 'the birds'],
  ])('favours the word in English where no second reading has it, and takes what %s', async (_, likely, expected) => {
    const boosted: unknown[] = [];
    const translator: Translator = {
      ...createFakeTranslator(),
      async *translate([text = ''], options) {
        const boosts = options?.boosts?.(text) ?? [];
        boosted.push(boosts);
        const [found, logProbability] = boosts.length > 1 ? ['the storks', likely] : ['the birds', -0.5];
        yield {
          index: 0,
          hypothesis: { text: found, logProbability, finished: true, tokens: 2, words: [] },
          alternatives: [],
        };
      },
    };
    const given = { target: 'the', bonus: 1 };
    const [answer] = await translate(withSecondReading(translator, lexicon), ['les cigognes'], {
      boosts: () => [given],
    });
    expect(answer?.hypothesis.text).toBe(expected);
    expect(boosted).toEqual([[given], [given], [given, { target: 'storks', bonus: expect.any(Number) }]]);
  });

  it('favours no word where the model is rather sure of the first translation', async () => {
    const fake = createFakeTranslator(() => ({ text: 'the birds', logProbability: -0.4 }));
    await translate(withSecondReading(fake, lexicon), ['les cigognes']);
    expect(fake.asked).toEqual(['les cigognes', 'les storks']);
  });

  it('does not take a name that is back where another word goes for it', async () => {
    const fake = createFakeTranslator((text) => ({
      text: text.includes('Noizat') ? 'He saw the storks' : `${text.split(' ')[0]} saw the birds`,
    }));
    const [answer] = await translate(withSecondReading(fake, lexicon), ['Noizat a vu les cigognes']);
    expect(fake.asked).toHaveLength(2);
    expect(answer?.hypothesis.text).toBe('He saw the storks');
  });

  it('does not ask again where the model is sure', async () => {
    const fake = createFakeTranslator(() => ({ text: 'the birds', logProbability: -0.2 }));
    await translate(withSecondReading(fake, lexicon), ['les cigognes']);
    expect(fake.asked).toHaveLength(1);
  });

  it('asks again for a word left in French, however sure the model is, and takes a translation that is a little less likely', async () => {
    const fake = createFakeTranslator((text) => ({
      text: text.includes('storks') ? 'the storks' : 'the cigognes',
      logProbability: text.includes('storks') ? -0.25 : -0.2,
    }));
    const [answer] = await translate(withSecondReading(fake, lexicon), ['les cigognes']);
    expect(answer?.hypothesis.text).toBe('the storks');
  });

  it('knows a name by its English spelling', async () => {
    const fake = createFakeTranslator(() => ({ text: 'Mr Lukashenko saw Mr Putin', logProbability: -0.1 }));
    await translate(withSecondReading(fake, lexicon), ['M. le président Loukachenko a vu Poutine']);
    expect(fake.asked).toHaveLength(1);
  });

  it('leaves names alone, but not the first word', async () => {
    const fake = createFakeTranslator(() => ({ text: 'Cigognes' }));
    await translate(withSecondReading(fake, lexicon), ['Riverains de la rue des Cigognes']);
    const [text, changed, last] = fake.asked;
    expect([text, changed]).toEqual(['Riverains de la rue des Cigognes', 'Residents de la rue des Cigognes']);
    expect(last).toBe(text);
  });

  it('gives word links into the French text', async () => {
    const span = (text: string, word: string) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length });
    const link = (source: string, target: string, [from, to]: [string, string]) => ({
      source: span(source, from),
      target: span(target, to),
      probability: 1,
    });
    const french = 'Des riverains et des cigognes crient';
    const fake = createFakeTranslator((text): Partial<Hypothesis> => {
      if (text === french) return { text: '?' };
      const target = 'Residents and storks cry';
      const pairs: [string, string][] = [
        ['residents', 'Residents'],
        ['et', 'and'],
        ['storks', 'storks'],
        ['crient', 'cry'],
      ];
      return { text: target, words: pairs.map((pair) => link(text, target, pair)) };
    });
    const [answer] = await translate(withSecondReading(fake, lexicon), [french]);
    const words = answer?.hypothesis.words.map(({ source }) => french.slice(source.start, source.end));
    expect(words).toEqual(['riverains', 'et', 'cigognes', 'crient']);
  });

  it('looks terms up by the French text', async () => {
    const seen: string[] = [];
    const translator: Translator = {
      ...createFakeTranslator(),
      async *translate(texts, options) {
        for (const [index, text] of texts.entries()) {
          seen.push(...(options?.terms?.(text) ?? []).map(({ target }) => target));
          yield {
            index,
            hypothesis: { text: 'x', logProbability: -1, finished: true, tokens: 1, words: [] },
            alternatives: [],
          };
        }
      },
    };
    const terms = (text: string) => (text === 'les cigognes' ? [{ source: 'les', target: 'the' }] : []);
    await translate(withSecondReading(translator, lexicon), ['les cigognes'], { terms });
    // First as it is, then with English in a word's place, then with a bonus for the word.
    expect(seen).toEqual(['the', 'the', 'the']);
  });

  it('has a well-known name stand in for one that was lost, and puts it back', async () => {
    const french = "Le maire, Pierre Noizat, est revenu d'Allemagne";
    const fake = createFakeTranslator((text): Partial<Hypothesis> => {
      const target = text === french ? 'The mayor, Pierre No, is back' : 'Mayor Pierre Martin is back from Germany';
      const words = [{ source: find(text, 'revenu'), target: find(target, 'back'), probability: 1 }];
      return { text: target, logProbability: -0.3, words };
    });
    const [answer] = await translate(withSecondReading(fake, lexicon), [french]);
    expect(fake.asked[1]).toBe("Le maire, Pierre Martin, est revenu d'Allemagne");
    expect(answer?.hypothesis.text).toBe('Mayor Pierre Noizat is back from Germany');
    const [link] = answer?.hypothesis.words ?? [];
    expect(link).toMatchObject({ source: find(french, 'revenu'), target: find('Mayor Pierre Noizat is back', 'back') });
  });

  it('keeps the first translation where the stand-in was lost too', async () => {
    const fake = createFakeTranslator(() => ({ text: 'someone is back', logProbability: -0.3 }));
    const [answer] = await translate(withSecondReading(fake, lexicon), ['On dit que Noizat est revenu']);
    expect(fake.asked).toHaveLength(2);
    expect(answer?.hypothesis.text).toBe('someone is back');
  });

  it('reads a name again that opens the sentence, where a verb comes at once', async () => {
    const fake = createFakeTranslator((text) => ({ text: text.startsWith('Martin') ? 'Martin is 14' : 'NITI is 14' }));
    const [answer] = await translate(withSecondReading(fake, lexicon), ['Nadia a 14 ans']);
    expect(fake.asked[1]).toBe('Martin a 14 ans');
    expect(answer?.hypothesis.text).toBe('Nadia is 14');
  });

  it.each(['Rien ne va plus', 'Manger est bon', 'Allemagne est un nom', 'Cigognes, corbeaux et merles crient'])(
    'takes the first word of %j for no name',
    async (text) => {
      const fake = createFakeTranslator(() => ({ text: 'well', logProbability: -0.1 }));
      await translate(withSecondReading(fake, lexicon), [text]);
      expect(fake.asked).toEqual([text]);
    },
  );

  it.each([
    [
      'Elle vit à Dinan-sur-Mer, dit M. Stephen Harper',
      'She lives in dinan-sur-Mer, says Mr. stephen Harper',
      'She lives in Dinan-sur-Mer, says Mr. Stephen Harper',
    ],
    ['Il vit à Dinan', 'He lives at dinan.fr', 'He lives at dinan.fr'],
    ['Le Baron et le baron', 'The Lord and the baron', 'The Lord and the baron'],
    ['Il parle des Cigognes', 'He speaks of cigognes', 'He speaks of cigognes'],
    ['Le groupe Shell ramasse', 'Shell gathers a shell', 'Shell gathers a shell'],
  ])('gives names their capitals back: %j', async (text, first, mended) => {
    const fake = createFakeTranslator(() => ({ text: first, logProbability: -0.1 }));
    const [answer] = await translate(withSecondReading(fake, lexicon), [text]);
    expect(answer?.hypothesis.text).toBe(mended);
  });

  it('parts a name from the word that it was run into', async () => {
    const words = [{ source: { start: 0, end: 2 }, target: { start: 16, end: 18 }, probability: 1 }];
    const fake = createFakeTranslator(() => ({ text: 'a drone, theShahed is there, McDonald too', words }));
    const [answer] = await translate(withSecondReading(fake, lexicon), ['le drone Shahed y est, McDonald aussi']);
    expect(answer?.hypothesis.text).toBe('a drone, the Shahed is there, McDonald too');
    expect(answer?.hypothesis.words[0]?.target).toEqual({ start: 17, end: 19 });
  });

  it('mends what it parted, and other hypotheses, of which it keeps one of each', async () => {
    const fake = createFakeTranslator();
    const others = ['He led the USSR', 'He led Poutine', 'He led Putin'];
    const translator: Translator = {
      ...fake,
      async *translate() {
        const [hypothesis, ...alternatives] = ['He led theURSS', ...others].map((text) => ({
          ...{ text, logProbability: -0.1, finished: true, tokens: 1, words: [] },
        }));
        if (hypothesis) yield { index: 0, hypothesis, alternatives };
      },
    };
    const [answer] = await translate(withSecondReading(translator, lexicon), ["Poutine dirigeait l'URSS"], {
      alternatives: 3,
    });
    expect(answer?.hypothesis.text).toBe('He led the USSR');
    expect(answer?.alternatives.map(({ text }) => text)).toEqual(['He led Putin']);
  });

  it('reads a text again while others are still being read', async () => {
    const held = createTranslatorHeldUntil('les storks', (text) => ({ text: text === 'les storks' ? 'storks' : '?' }));
    const answers = await translate(withSecondReading(held, lexicon), ['oui', 'les cigognes']);
    expect(answers.map(({ hypothesis }) => hypothesis.text)).toEqual(['?', 'storks']);
  });

  it('has nothing read any more for one who left, or whose signal is aborted', async () => {
    const given: AbortSignal[] = [];
    const fake = createFakeTranslator();
    const watched: Translator = {
      ...fake,
      translate: (texts, options) => {
        if (options?.signal) given.push(options.signal);
        return fake.translate(texts, options);
      },
    };
    const caller = new AbortController();
    const translator = withSecondReading(watched, lexicon);
    for await (const _ of translator.translate(['oui', 'non'])) break;
    expect(given.map(({ aborted }) => aborted)).toEqual([true]);
    caller.abort(new Error('enough'));
    await expect(translate(translator, ['oui'], { signal: caller.signal })).rejects.toThrow('enough');
  });

  it('mends each place once, addresses before names', async () => {
    const fake = createFakeTranslator(() => ({ text: 'See www.thePoutine.com, says Poutine' }));
    const [answer] = await translate(withSecondReading(fake, lexicon), ['Voir www.lePoutine.com, dit Poutine']);
    expect(answer?.hypothesis.text).toBe('See www.lePoutine.com, says Putin');
  });

  it('keeps the order that was asked for', async () => {
    const inOrder: Translator = {
      ...createFakeTranslator(),
      async *translate(texts) {
        for (const [index, text] of texts.entries()) {
          const hypothesis = { text, logProbability: -0.5, finished: true, tokens: 1, words: [] };
          yield { index, hypothesis, alternatives: [] };
        }
      },
    };
    const seen: number[] = [];
    const texts = ['les cigognes', 'oui', 'des riverains'];
    for await (const { index } of withSecondReading(inOrder, lexicon).translate(texts, { inOrder: true }))
      seen.push(index);
    expect(seen).toEqual([0, 1, 2]);
  });
});

function find(text: string, word: string) {
  return { start: text.indexOf(word), end: text.indexOf(word) + word.length };
}
