import { describe, expect, it } from 'vitest';
import { hasDanglingOpening } from '../../src/summarize/dangling-opening.ts';

describe('hasDanglingOpening', () => {
  it.each([
    'Il a quitté la salle.',
    'Elles viendront demain.',
    '« Il n’en est pas question », répond la directrice.',
    'Celui-ci a refusé.',
    'Ce dernier a refusé.',
    'Ces dernières ont fermé.',
    'Cependant, le pont tient.',
    'Par ailleurs, le pont tient.',
    'En effet, le pont tient.',
    'Mais le pont tient.',
    "C'est une surprise.",
    'Selon elle, le pont tient.',
    'Son adjoint a démissionné.',
    'Les deux villes sont jumelées.',
    '« Nous fermerons en juin », a-t-elle annoncé.',
    '"Nous fermerons en juin", précise-t-il.',
    'Cette enveloppe couvre les travaux du pont.',
    'À cet endroit, le pont a cédé.',
    'M. Brun a également fait état de fissures.',
    'Face aux fissures, M. Brun a fermé le pont.',
    'En attendant, le pont reste fermé.',
    'Anna Brun "y a droit comme les autres", estime le maire.',
  ])('finds %j', (text) => expect(hasDanglingOpening(text, 'fr')).toBe(true));

  it.each([
    'Le maire a quitté la salle.',
    'Ilona a quitté la salle.',
    'Il y a trois ans, le pont a cédé.',
    "Il n'y a plus de pain.",
    'Il faut attendre le printemps.',
    "C'est à Lyon que le pont a cédé.",
    'Sonia a démissionné.',
    'Maisons et jardins ont souffert.',
    'Cette semaine, le pont sera fermé.',
    'Ces derniers mois ont été secs.',
    'Ce mardi 4 juin fut une journée de fête à Valmont.',
    'M. Luc Brun a fait état de fissures.',
    'Mme Brun, maire de Valmont, a fait état de fissures.',
    'Le pont a-t-il cédé ?',
    '« Nous fermerons en juin », a annoncé la directrice.',
  ])('passes %j', (text) => expect(hasDanglingOpening(text, 'fr')).toBe(false));
});

describe('hasDanglingOpening in English, and of later pronouns', () => {
  it.each([
    ['en', 'However, the mayor of Valmont refuses.'],
    ['en', 'Mr Brun also spoke of cracks.'],
    ['en', 'They appeared before a judge.'],
    ['en', '"It is false," he said on Tuesday.'],
    ['en', 'In the afternoon, they met a federal judge in Boston.'],
    ['fr', 'Vêtus d’uniformes orange, ils ont comparu devant un juge.'],
    ['fr', 'D’ici là, ils pourront demander leur libération.'],
  ] as const)('%s: %s points back', (language, text) => expect(hasDanglingOpening(text, language)).toBe(true));

  it.each([
    ['en', 'This week the town hall closed the bridge.'],
    ['en', 'In this paper, we propose a method.'],
    ['en', 'It is possible that the bridge will stay closed.'],
    ['en', 'When the mayor was asked about it, she refused.'],
    ['fr', 'Dans la région, il faut réparer les ponts.'],
    ['fr', 'Quand le maire a vu la fissure, il a fermé le pont.'],
  ] as const)('%s: %s stands alone', (language, text) => expect(hasDanglingOpening(text, language)).toBe(false));
});
