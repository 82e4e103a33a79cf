import { expect, it } from 'vitest';
import { checkNames } from '../../../src/check/rules/names.ts';
import { findFrenchNames } from '../../../src/models/mend/french-names.ts';
import { replaceSpans } from '../../../src/models/mend/replace-spans.ts';

const mend = (source: string, translation: string) => replaceSpans(translation, findFrenchNames(source, translation));

it('spells a name that was kept as it is in French the English way', () => {
  const source = 'Alexandre Loukachenko a reçu Vladimir Poutine ; Loukachenko est content.';
  expect(mend(source, 'Alexandre Loukachenko received Vladimir Poutine; Loukachenko is pleased.')).toBe(
    'Alexander Lukashenko received Vladimir Putin; Lukashenko is pleased.',
  );
});

it('gives a person the first name that English has, and nobody else of that name', () => {
  const source = 'Léon Tolstoï et Alexandre Pouchkine plaisaient à Léon Blum, Alexandre Dumas aussi.';
  expect(mend(source, 'Léon Tolstoy and Alexandre Pouchkine pleased Léon Blum, Alexandre Dumas too.')).toBe(
    'Leo Tolstoy and Alexander Pushkin pleased Léon Blum, Alexandre Dumas too.',
  );
  expect(mend('Alexandre et Loukachenko parlent.', 'Alexandre Loukachenko speaks.')).toBe(
    'Alexandre Lukashenko speaks.',
  );
});

it('leaves nothing for the check of names to find', () => {
  const source = `Alexandre Loukachenko, Vladimir Poutine, Boris Eltsine, Mikhaïl Gorbatchev, Léonid Brejnev, Nikita Khrouchtchev, Staline, Lénine,
    Léon Trotski, Evgueni Prigojine, Sergueï Choïgou, Petro Porochenko, Viktor Ianoukovitch, Ioulia Timochenko, Viktor Iouchtchenko,
    Mikheïl Saakachvili, Nikol Pachinian, Tsikhanovskaïa, Tikhanovskaïa, Benyamin Netanyahou, Mouammar Kadhafi, Moubarak, Rohani, Léon Tolstoï,
    Fédor Dostoïevski, Fiodor Dostoïevski, Tchekhov, Piotr Tchaïkovski, Alexandre Soljenitsyne, Chostakovitch, Mikhaïl Boulgakov, Tourgueniev, Zelenski`;
  for (const name of source.split(/,\s+/u)) {
    const [french, kept] = [`Hier, ${name} parlait.`, `Yesterday ${name} spoke.`];
    const english = mend(french, kept);
    expect([english, checkNames({ source: french, target: english })]).toEqual([
      expect.not.stringMatching(kept),
      undefined,
    ]);
  }
});

it('leaves alone what the source has not, other names, and parts of names', () => {
  for (const [source, translation] of [
    ['Le président parle.', 'Poutine speaks.'],
    ['Anne-Poutine Morel parle.', 'Anne-Poutine Morel speaks.'],
    ['Raspoutine parle.', 'Raspoutine speaks.'],
    ['Marek Zieliński parle.', 'Marek Zieliński speaks.'],
  ] as const) {
    expect(mend(source, translation)).toBe(translation);
  }
});
