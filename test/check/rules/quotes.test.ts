import { describe, expect, it } from 'vitest';
import { checkQuotes } from '../../../src/check/rules/quotes.ts';

describe('checkQuotes', () => {
  it.each([
    ['Il a dit « oui ».', 'He said "yes".'],
    ['Il a dit "oui".', 'He said ‘yes’.'],
    ['« Oui, dit-il. Et puis non.', '"Yes," he says. And then no.'],
    ['Le « port » (le vieux) ferme.', 'The “port” (the old one) closes.'],
    ['a) le port', 'a) the port'],
    ["L'eau d'Évian", "Evian's water"],
    ['Un mot simple', 'A "simple" word'],
    ['Un « a », un « b ».', 'An "a", a ‘b’.'],
    ['« Oui, dit-il.', '"Yes, he says.'],
    [`Le livre 'L'Étranger' et le film "Kes"`, `The book 'L'Étranger' and the film "Kes"`],
    ["L'un des livres l'a dit, d'ici à 'là'", "One of the books' covers said so, up to 'there'"],
  ])('passes %j, %j', (source, target) => expect(checkQuotes({ source, target })).toBeUndefined());

  it.each([
    ['Il a dit « oui ».', 'He said yes.', 'quotation marks missing in the translation'],
    ['Un « a » et un « b ».', 'An "a" and a b.', 'some quotation marks missing in the translation'],
    [
      `Le film "Les Misérables" et le livre 'L'Étranger' sont « cultes »`,
      `The film "Les Misérables" and the book "L'Étranger" are cult`,
      'some quotation marks missing in the translation',
    ],
    [
      `Le film "Kes" et le livre 'L'Étranger' sont « cultes »`,
      `The film Kes and the book 'L'Étranger' are cult`,
      'some quotation marks missing in the translation',
    ],
    [`Le livre 'L'Étranger'`, 'The book The Stranger', 'quotation marks missing in the translation'],
    [
      'Le port (vieux) et la gare (neuve).',
      'The port (old) and the new station.',
      'some brackets missing in the translation',
    ],
    ['Il a dit « oui ».', 'He said "yes.', 'quotation marks in the translation do not match up'],
    ['Le port (le vieux) ferme.', 'The port the old one closes.', 'brackets missing in the translation'],
    ['Le port (le vieux) ferme.', 'The port (the old one closes.', 'brackets in the translation do not match up'],
  ])('finds the flaw in %j, %j', (source, target, message) => expect(checkQuotes({ source, target })).toBe(message));
});
