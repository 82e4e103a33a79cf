import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTermFinder } from '../../src/glossary/find-terms.ts';
import { parseGlossary } from '../../src/glossary/parse-glossary.ts';
import { anyText } from '../support/any-text.ts';

const GLOSSARY = parseGlossary(
  `
terms:
  conseil régional: regional council
  conseil: advice
  pompe à chaleur: heat pump
  œil: { english: eye, forms: [yeux] }
  maire: mayor
  député: member of parliament
  président: president
  port: harbour
  cheval: horse
  droits de douane: customs duties
  école: school
  régional: regional
  acteur: actor
  cours: course
names:
  Loukachenko: Lukashenko
  Bélarus: Belarus
keep: [Le Monde, TGV, Bouches-du-Rhône]
`,
  'glossary.yaml',
);
const find = createTermFinder(GLOSSARY);
const pairsIn = (text: string) => find(text).map(({ source, target }) => [source, target]);

describe('terms', () => {
  it.each([
    ['Le conseil régional vote.', 'conseil régional', 'regional council'],
    ['Les Conseils régionaux votent.', 'Conseils régionaux', 'regional councils'],
    ['LES CONSEILS RÉGIONAUX', 'CONSEILS RÉGIONAUX', 'regional councils'],
    ['Deux pompes à chaleur.', 'pompes à chaleur', 'heat pumps'],
    ['Un oeil ouvert.', 'oeil', 'eye'],
    ['Des yeux bleus.', 'yeux', 'eye'],
    ['La présidente Dupont', 'présidente', 'president'],
    ['les présidentes', 'présidentes', 'presidents'],
    ['une députée', 'députée', 'member of parliament'],
    ['des chevaux', 'chevaux', 'horses'],
    ['un droit de douane', 'droit de douane', 'customs duties'],
    ["l'école", 'école', 'school'],
    ['l’École', 'École', 'school'],
    ['aux ports de Brest', 'ports', 'harbours'],
    ['régionales', 'régionales', 'regional'],
    ['deux actrices', 'actrices', 'actors'],
    ['un cours', 'cours', 'course'],
  ])('%s', (text, source, target) => {
    expect(pairsIn(text)).toEqual([[source, target]]);
  });

  it.each([
    'La porte est ouverte.',
    'Il importe.',
    'conseil, régional'.replace('conseil', 'avis'),
    'Le médecin porta.',
  ])('are not found in: %s', (text) => {
    expect(pairsIn(text).filter(([source]) => source !== 'régional')).toEqual([]);
  });

  it('are the longest at each place, and none lies in another', () => {
    expect(pairsIn('Un conseil au conseil régional.')).toEqual([
      ['conseil', 'advice'],
      ['conseil régional', 'regional council'],
    ]);
  });

  it('do not reach over a comma', () => {
    expect(pairsIn('le conseil, régional')).toEqual([
      ['conseil', 'advice'],
      ['régional', 'regional'],
    ]);
  });
});

describe('names and what is kept', () => {
  it.each([
    ['selon Loukachenko', 'Loukachenko', 'Lukashenko'],
    ["d'Alexandre Loukachenko", 'Loukachenko', 'Lukashenko'],
    ['lu dans Le Monde', 'Le Monde', 'Le Monde'],
    ['les Bouches-du-Rhône', 'Bouches-du-Rhône', 'Bouches-du-Rhône'],
  ])('%s', (text, source, target) => {
    expect(pairsIn(text)).toEqual([[source, target]]);
  });

  it('are written as they are written', () => {
    expect(pairsIn('le monde entier, les tgv, loukachenko')).toEqual([]);
  });
});

it('finds stretches of the text only, whatever the text', () => {
  const words = fc.constantFrom(
    'conseil',
    'régional',
    'Le Monde',
    'œil',
    '🌉',
    'l’',
    ' ',
    '-',
    '\u0301',
    '\uD800',
    '.',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(words, anyText())), (parts) => {
      const text = parts.join('');
      for (const { source, target } of find(text)) {
        expect(text).toContain(source);
        expect(GLOSSARY.some(({ english }) => target.startsWith(english.slice(0, 3)))).toBe(true);
      }
    }),
  );
});
