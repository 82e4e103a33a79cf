import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkTranslation } from '../../src/check/check-translation.ts';
import { buildTranslation } from '../support/build-translation.ts';

/** One pair for each rule, which no other rule minds. */
const FLAWED: Readonly<Record<string, readonly [string, ...string[]]>> = {
  numbers: ['Ils ont signé 13 accords.', 'They signed 14 agreements.'],
  names: ['Hier, le pilote Skenderagic a sauté.', 'Yesterday the pilot jumped.'],
  negation: ["Il n'a pas parlé.", 'He spoke.'],
  direction: ['Les prix ont augmenté.', 'Prices have fallen.'],
  addresses: ['Écrivez à presse@exemple.fr.', 'Write to the press.'],
  repetition: ['Il est vieux.', 'He is old old old.'],
  dates: ['Il arrive lundi.', 'He arrives today.'],
  units: ['Il coûte cinq euros.', 'It costs five dollars.'],
  quotes: ['Il a dit « oui ».', 'He said yes.'],
  omission: [
    'La commission examinera la proposition demain matin, avant que les ministres ne votent sur le budget de la défense.',
    'The committee will examine the proposal.',
  ],
  addition: [
    'La commission examinera la proposition demain matin.',
    'The committee will examine the proposal tomorrow morning, before the old farmer sells his horses to the neighbours.',
  ],
  untranslated: ['Le vent de la mer est froid.', 'Le vent de la mer est froid.'],
  characters: ['Bravo à tous 🎂 !', 'Congratulations to all!'],
  spelling: ['Le vent de la mer est froid.', 'The wind from the sea is coldating.'],
};

describe('checkTranslation', () => {
  it.each(Object.entries(FLAWED))('names rule %s and the sentence', (rule, pair) => {
    const notices = checkTranslation(buildTranslation([{ pairs: [['Il pleut.', 'It is raining.'], pair] }]));
    expect(notices).toEqual([{ rule, message: expect.stringMatching(/^.+$/u), sentences: ['b1.s2'] }]);
  });

  it('has every rule that has a file', () => {
    const files = readdirSync(new URL('../../src/check/rules/', import.meta.url));
    // The rule `glossary` has nothing to say without terms.
    const rules = [...Object.keys(FLAWED), 'glossary'];
    expect(files.map((file) => file.replace('.ts', '')).sort()).toEqual(rules.sort());
  });

  it('looks at all target sentences of a group together', () => {
    const pairs = [['Il a 13 chats et 2 chiens.', 'He has 13 cats.', 'He has two dogs.']] as const;
    expect(checkTranslation(buildTranslation([{ pairs }]))).toEqual([]);
  });

  it('leaves copied text alone', () => {
    const pairs = [['x = x + 1 si le test est vrai', 'x = x + 2']] as const;
    expect(checkTranslation(buildTranslation([{ kind: 'verbatim', pairs }]))).toEqual([]);
  });
});
