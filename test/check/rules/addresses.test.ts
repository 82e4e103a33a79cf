import { describe, expect, it } from 'vitest';
import { checkAddresses } from '../../../src/check/rules/addresses.ts';

describe('checkAddresses', () => {
  it.each([
    ['Voir https://www.debian.org/donations.html.', 'See https://www.debian.org/donations.html.'],
    ['Voir https://www.debian.org/.', 'See https://www.debian.org, please.'],
    ['Voir www.debian.org (ou lists.debian.org).', 'See https://www.debian.org or http://lists.debian.org.'],
    ['Voir https://fr.wikipedia.org/wiki/Brest.', 'See https://en.wikipedia.org/wiki/Brest.'],
    ['La page https://exemple.org/fr/aide.fr.html aide.', 'The page https://exemple.org/en/aide.en.html helps.'],
    ['Voir https://exemple.org/a_(b) !', 'See (https://exemple.org/a_(b)).'],
    ['Écrivez à <presse@exemple.fr>.', 'Write to presse@exemple.fr.'],
    ['Suivez @LeMonde et #Brest2024.', 'Follow @LeMonde and #Brest2024.'],
    ["Le n° 3 d'aujourd'hui, C# et 5.3.", 'No. 3 of today, C sharp and 5.3.'],
    ['Il est parti.Il reviendra.', 'He left. He will be back.'],
  ])('passes %j, %j', (source, target) => expect(checkAddresses({ source, target })).toBeUndefined());

  it.each([
    [
      'Voir https://www.debian.org/donations.html.',
      'See https://www.debian.org/gifts.html.',
      'address https://www.debian.org/donations.html missing in the translation; address https://www.debian.org/gifts.html not in the source',
    ],
    ['Voir www.debian.org.', 'See www. debian.org.', expect.stringMatching(/^address www\.debian\.org missing/u)],
    ['Voir https://a.org.', 'See https:// a.org.', 'address https://a.org missing in the translation'],
    ['Écrivez à presse@exemple.fr.', 'Write to the press.', 'address presse@exemple.fr missing in the translation'],
    ['Écrivez-nous.', 'Write to us@example.com.', 'address us@example.com not in the source'],
    ['Suivez @LeMonde.', 'Follow the world.', 'address @LeMonde missing in the translation'],
    ['Dites #Brest-les-bains.', 'Say #Brest.', expect.stringMatching(/^address #Brest-les-bains missing/u)],
    ['Le site actualne.cz le dit.', 'The site says so.', 'address actualne.cz missing in the translation'],
  ])('finds the flaw in %j, %j', (source, target, message) =>
    expect(checkAddresses({ source, target })).toEqual(message),
  );
});
