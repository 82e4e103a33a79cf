import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/document/article.ts';
import { assertSpansCover, textOf } from '../../src/document/span.ts';
import { segmentSentences } from '../../src/segment/segment-sentences.ts';

const cut = (text: string, language: Language = 'fr') =>
  segmentSentences(text, language).map((span) => textOf(text, span));

/** `|` marks where a text is to be cut; each line is a case. */
const cases = (lines: string) =>
  lines
    .trim()
    .split('\n')
    .map((line) => [line.trim()] as const);
const check = (line: string, language: Language) => {
  const sentences = line.split('|').map((part) => part.trim());
  expect(cut(line.replaceAll('|', ''), language)).toEqual(sentences);
};

describe('lower case goes on with the sentence', () => {
  it.each(
    cases(`
    « Vraiment ? » a-t-il demandé. | Personne ne bougea.
    "Quoi !" s'est exclamée la gardienne. | Puis elle se tut.
    Euh... peut-être. | Ah… oui, sans doute.
    Il a crié (trop fort !) avant de partir. | On l'entendit.
    « Non ! », répondit-elle. | « Si ! »
  `),
  )('%s', (line) => check(line, 'fr'));
});

describe('abbreviations', () => {
  it.each(
    cases(`
    M. Petit et Mme. Roux ont vu le Dr. Osei. | Ils ont ri.
    Voir art. 12 et p. 40, env. 300 mots. | Fin de la note.
    Le n° 4 et le no. 5 sont vendus. | Le 1er est pris.
    Il vint en 52 av. J.-C. | Puis il repartit.
    Le train de 18 h. 30 est parti. | Celui de 19 h. | Non.
    Des pommes, des poires, etc. | Tout fut vendu.
  `),
  )('%s', (line) => check(line, 'fr'));
});

describe('initials', () => {
  it.each(
    cases(`
    J. K. Rowling et J.-P. Dupont sont venus. | Ils ont signé.
    Le U.S.A. est grand. | L'O.N.U. aussi.
    Comme M.Dupont l'a écrit. | Oui.
  `),
  )('%s', (line) => check(line, 'fr'));
});

describe('enumerations', () => {
  it.each(
    cases(`
    3. Le vote aura lieu mardi. | Il sera secret.
    IV. Des mers et des vents
    a. Première partie. | Suite.
  `),
  )('%s', (line) => check(line, 'fr'));
});

describe('closing marks stay with what they close', () => {
  it.each(
    cases(`
    « Il pleut. | Il neige. » | Elle rit.
    « Non.\u00a0» | Elle part.
    « Oui\u202f!\u202f» | Il rit.
    Elle dit : "Je pars. | Je reviens." | Puis elle part.
    Il a dit "non". | "Oui", dit-elle. | "Bon." | Elle sort.
    (Il rit.) | Le reste suit.
    “C’est fini.” | ‘Enfin !’ | Ouf.
  `),
  )('%s', (line) => check(line, 'fr'));
});

describe('a missing space', () => {
  it.each(
    cases(`
    Il vivait en Autriche.|A cet endroit, il dort.
    C'était le 29 décembre dernier.|D'après les juges, il a fui.
    Ils fuient le régime.|"C'est la réponse", dit M. Petit.
    Voir www.exemple.fr et a.b@c.fr. | Le site Node.JS est là.
    Elle a 10.000 francs, ou 1.5 million. | Le 12.05.2020 aussi.
  `),
  )('%s', (line) => check(line, 'fr'));
});

describe('English', () => {
  it.each(
    cases(`
    Mr. Smith met Dr. Jones at 10 a.m. on Monday. | The U.S. Navy came.
    "Really?" he asked. | "Yes." | She left.
    He chose No. 10, i.e. the last one. | It rained on Jan. 3 and Sept. 4.
  `),
  )('%s', (line) => check(line, 'en'));
});

it('knows one sentence where there is nothing to cut', () => {
  expect(cut('...')).toEqual(['...']);
  expect(cut(' \u00a0« » ')).toEqual(['« »']);
  expect(cut(' \n\u202f ')).toEqual([]);
  expect(cut('Des négociations à Genève')).toEqual(['Des négociations à Genève']);
});

it('leaves marks that stand alone with the sentence before', () => {
  expect(cut('Il a souri. "')).toEqual(['Il a souri. "']);
});

it('rebuilds every text from its gaps and sentences', () => {
  const piece = fc.constantFrom(
    'Il dort',
    'M',
    '.',
    '. ',
    ' ',
    '« ',
    ' »',
    '"',
    '!',
    '…',
    'J.-C.',
    '\u00a0',
    '12',
    'É',
    '(',
    ')',
    '\ud800',
    '’',
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 30 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 60 }),
  );
  fc.assert(
    fc.property(text, fc.constantFrom<Language>('fr', 'en'), (value, language) => {
      assertSpansCover(value, segmentSentences(value, language));
    }),
    { seed: 3, numRuns: 2000 },
  );
});
