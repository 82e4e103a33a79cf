import { describe, expect, it } from 'vitest';
import { checkNames } from '../../../src/check/rules/names.ts';

describe('checkNames', () => {
  it.each([
    [
      'Le président Alexandre Loukachenko a salué Vladimir Poutine.',
      'President Alexander Lukashenko greeted Vladimir Putin.',
    ],
    ['Hier, Anna Delcourt a quitté Londres.', 'Yesterday Anna Delcourt left London.'],
    ["Le train va d'Allemagne au Bélarus.", 'The train goes from Germany to Belarus.'],
    ['Il vit aux Pays-Bas.', 'He lives in the Netherlands.'],
    ['Il rentre des États-Unis.', 'He is back from the U.S.'],
    ['Elle arrive de Suisse.', 'She comes from a Swiss village.'],
    ['Il a saisi le Conseil constitutionnel.', 'He turned to the court.'],
    ["Selon la Banque centrale, l'État paiera.", 'According to the central bank, the government will pay.'],
    ['Mireille est partie.', 'She left.'],
    ['Il a dit : « Merci beaucoup. »', 'He said thank you.'],
    ['Un JAS 39C et un A380 se sont croisés.', 'A JAS-39C and an A380 passed each other.'],
    ['Il arrivera à 15 h.', 'He will be there at 3 p.m.'],
  ])('passes %j, %j', (source, target) => expect(checkNames({ source, target })).toBeUndefined());

  it.each([
    [
      'Le pilote Emir Skenderagic a sauté.',
      'The pilot Emir Blanc jumped.',
      'name Skenderagic not found in the translation',
    ],
    ['Hier, Anna Delcourt a souri.', 'Yesterday she smiled.', 'name Anna, name Delcourt not found in the translation'],
    ["Le train part d'Allemagne.", 'The train leaves from Spain.', 'name Allemagne not found in the translation'],
    ['Elle a quitté Londres.', 'She left Paris.', 'name Londres not found in the translation'],
    ['Un avion JAS 39C a décollé.', 'A JAS 37 plane took off.', 'name JAS 39C not found in the translation'],
  ])('finds the flaw in %j, %j', (source, target, message) => expect(checkNames({ source, target })).toBe(message));
});
