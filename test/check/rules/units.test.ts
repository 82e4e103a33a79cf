import { describe, expect, it } from 'vitest';
import { checkUnits } from '../../../src/check/rules/units.ts';

describe('checkUnits', () => {
  it.each([
    ['Il coûte 5 euros, soit 3 % de moins.', 'It costs €5, or 3 percent less.'],
    ['Il pèse 4 kg et mesure 2 mètres.', 'It weighs 4 kilos and is 2 m tall.'],
    ['Il a écrit deux livres.', 'He wrote two books.'],
    ['Deux millions de livres', 'Two million pounds'],
    ['Des francs-maçons', 'Freemasons'],
    ['Un mètre ruban', 'A tape measure'],
    ['Soit 5 points de pourcentage', 'Or 5 percentage points'],
  ])('passes %j, %j', (source, target) => expect(checkUnits({ source, target })).toBeUndefined());

  it.each([
    ['Il coûte 5 euros.', 'It costs $5.', 'unit euro missing in the translation; unit dollar not in the source'],
    ['Une baisse de 3 %', 'A fall of 3', 'unit % missing in the translation'],
    [
      'À 12 km de Brest',
      '12 metres from Brest',
      'unit kilometre missing in the translation; unit metre not in the source',
    ],
    ['Un sac de 12 kg', 'A bag of 12 tons', 'unit kilogram missing in the translation; unit tonne not in the source'],
  ])('finds the flaw in %j, %j', (source, target, message) => expect(checkUnits({ source, target })).toBe(message));
});
