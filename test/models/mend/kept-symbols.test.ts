import { describe, expect, it } from 'vitest';
import type { Hypothesis, Translator } from '../../../src/models/contracts.ts';
import { withKeptSymbols } from '../../../src/models/mend/kept-symbols.ts';
import { createFakeTranslator } from '../../support/fake-translator.ts';

async function translate(translator: Translator, text: string): Promise<Hypothesis> {
  for await (const { hypothesis } of translator.translate([text])) return hypothesis;
  throw new Error('no translation');
}

/** A model that loses every sign, and knows each of `english` besides; pairs such as `pluie:rain` are linked. */
function losing(english: Readonly<Record<string, string>>, links: string) {
  return createFakeTranslator((text) => {
    const target = english[text] ?? 'what \ufffd?';
    const words = links.split(' ').flatMap((pair) => {
      const [from = '', to = ''] = pair.split(':');
      const [source, place] = [find(text, from), find(target, to)];
      return source && place ? [{ source, target: place, probability: 1 }] : [];
    });
    return { text: target, words };
  });
}

function find(text: string, word: string) {
  const start = text.search(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u'));
  return start < 0 ? undefined : { start, end: start + word.length };
}

describe('withKeptSymbols', () => {
  it.each([
    ['Joyeux anniversaire 🎂 !', 'Joyeux anniversaire !', 'Happy birthday!', 'Happy birthday 🎂!'],
    ['Merci ❤️', 'Merci', 'Thanks', 'Thanks ❤️'],
    ['Bravo ! 👏👏', 'Bravo !', 'Well done!', 'Well done! 👏👏'],
    ['✓ Le chat dort', 'Le chat dort', 'The cat sleeps', '✓ The cat sleeps'],
    ['« 🎂 Le chat », dit-il', '« Le chat », dit-il', '"The cat," he says', '"🎂 The cat," he says'],
    ['Le chat 🐱, lui, dort', 'Le chat, lui, dort', 'The cat sleeps', 'The cat 🐱 sleeps'],
    ['Windows™ dort (🗓️ mardi)', 'Windows dort (mardi)', 'Windows sleeps (Tuesday)', 'Windows™ sleeps (🗓️ Tuesday)'],
    ['1️⃣ Le chat dort, 2️⃣ Windows dort', 'Le chat dort, Windows dort', 'Windows and the cat', undefined],
    ["« Je t'aime ❤️ », dit-il", "« Je t'aime », dit-il", '"I love you," he says', '"I love you ❤️," he says'],
    ["Je t'aime ❤️ vraiment", "Je t'aime vraiment", 'I love you truly', 'I love ❤️ you truly'],
    ["Je t'aime ❤️, dis-tu", "Je t'aime, dis-tu", 'I love, you say', 'I love ❤️, you say'],
    ["Je t'aime ❤️, dort-il", "Je t'aime, dort-il", 'I love you sleeps he', 'I love you ❤️ sleeps he'],
    ['Si x ≤ 5, y ≥ 9', 'Si x 5, y 9', 'If x 5, y 9', 'If x ≤ 5, y ≥ 9'],
    [
      'Une famille 👨‍👩‍👧‍👦 et un drapeau 🇫🇷.',
      'Une famille et un drapeau.',
      'A family, a flag.',
      'A family 👨‍👩‍👧‍👦, a flag 🇫🇷.',
    ],
  ])('reads %j without its signs and puts them back', async (text, bare, english, whole) => {
    const model = losing(
      { [bare]: english },
      'chat:cat dort:sleeps Je:I aime:love mardi:Tuesday Windows:Windows x:x y:y famille:family drapeau:flag',
    );
    const { text: found } = await translate(withKeptSymbols(model), text);
    expect(model.asked).toEqual([text, bare]);
    expect(found).toBe(whole ?? '1️⃣ 2️⃣ Windows and the cat');
  });

  it.each([
    ['Le mot λόγος dort', 'Le mot Kappa dort', 'The word Kappa sleeps', 'The word λόγος sleeps'],
    ['Le temple 清水寺', 'Le temple Kappa', 'The Kappatemple', 'The 清水寺 temple'],
    ["L'angle α dort", "L'angle X dort", 'The angle X sleeps', 'The angle α sleeps'],
    ['Le ✈️ dort 🎂', 'Le X dort', 'The X sleeps', 'The ✈️ sleeps 🎂'],
  ])(
    'has a word stand in for words in other scripts, and for signs that are nouns: %j',
    async (text, asked, english, whole) => {
      const model = losing({ [asked]: english }, 'dort:sleeps');
      expect((await translate(withKeptSymbols(model), text)).text).toBe(whole);
      expect(model.asked).toEqual([text, asked]);
    },
  );

  it('reads without the stand-in where that was lost', async () => {
    const model = losing({ 'Le mot dort': 'The word sleeps' }, 'mot:word dort:sleeps');
    expect((await translate(withKeptSymbols(model), 'Le mot سلام dort')).text).toBe('The word سلام sleeps');
  });

  it('gives links between the French and the whole translation', async () => {
    const model = losing({ 'Le chat dort !': 'The cat sleeps!' }, 'chat:cat dort:sleeps');
    const text = '🎂 Le chat 🐱 dort !';
    const { text: target, words } = await translate(withKeptSymbols(model), text);
    const pairs = words.map((link) =>
      [link.source, link.target].map(({ start, end }, k) => [text, target][k]?.slice(start, end)),
    );
    expect(target).toBe('🎂 The cat 🐱 sleeps!');
    expect(pairs).toEqual([
      ['chat', 'cat'],
      ['dort', 'sleeps'],
    ]);
  });

  it('goes by the place in the sentence where the model links nothing', async () => {
    const model = losing({ 'Le chat dort bien ici': 'The cat sleeps well here' }, 'none:none');
    const { text } = await translate(withKeptSymbols(model), 'Le chat 🐱 dort bien ici');
    expect(text).toBe('The cat 🐱 sleeps well here');
  });

  it.each(['Le chat dort', 'Il fait 35 °C, n° 5', 'Un ami ❤ dort', '🎂 🎂', 'Paris → Lyon'])(
    'asks once where all is there, or nothing is left: %j',
    async (text) => {
      const model = createFakeTranslator(() => ({ text: text.replace('n°', 'No.').replace('°C', 'degrees') }));
      await translate(withKeptSymbols(model), text);
      expect(model.asked).toEqual([text]);
    },
  );

  it('keeps the first translation where nothing helps', async () => {
    const model = createFakeTranslator((text) => ({
      text: text.includes('🎂') ? 'Happy' : '',
      finished: text.includes('🎂'),
    }));
    expect((await translate(withKeptSymbols(model), 'Joyeux 🎂')).text).toBe('Happy');
  });
});
