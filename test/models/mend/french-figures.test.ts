import { describe, expect, it } from 'vitest';
import { findFrenchFigures } from '../../../src/models/mend/french-figures.ts';
import { replaceSpans } from '../../../src/models/mend/replace-spans.ts';

describe('findFrenchFigures', () => {
  it.each([
    ['un pont de 1 240 mètres', 'a bridge of 1 240 metres', 'a bridge of 1,240 metres'],
    ['un pont de 1 240 mètres', 'a bridge of 1,240 metres', 'a bridge of 1,240 metres'],
    ['1 234 567 habitants et 69 000 voitures', '1 234 567 people and 69 000 cars', '1,234,567 people and 69,000 cars'],
    ['le 12 300 et le 45', 'on 12 300 and 45', 'on 12,300 and 45'],
    ['20.742 km2, 1.234.567 euros', '20.742 km2, 1.234.567 euros', '20,742 km2, 1,234,567 euros'],
    ['le serveur 192.168.100.101', 'the server 192.168.100.101', 'the server 192.168.100.101'],
    ['sur 12 km', 'for 12.300 km', 'for 12.300 km'],
    // Not the source's figure: two numbers beside each other, or more digits.
    ['les bus 12 et 300', 'buses 12 300', 'buses 12 300'],
    ['un total de 12 300 000 euros', 'a total of 12 300 euros', 'a total of 12 300 euros'],
    ['le 06 12 34 56 78', 'on 06 12 34 56 78', 'on 06 12 34 56 78'],
  ])('in "%s" → "%s"', (source, translation, expected) => {
    expect(replaceSpans(translation, findFrenchFigures(source, translation))).toBe(expected);
  });
});
