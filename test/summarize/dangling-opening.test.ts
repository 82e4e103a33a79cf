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
    'Le pont a-t-il cédé ?',
    '« Nous fermerons en juin », a annoncé la directrice.',
  ])('passes %j', (text) => expect(hasDanglingOpening(text, 'fr')).toBe(false));
});
