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
    ['Hier est partie la lettre.', 'The letter left.'],
    ['Il a dit : « Merci beaucoup. »', 'He said thank you.'],
    ['Un JAS 39C et un A380 se sont croisés.', 'A JAS-39C and an A380 passed each other.'],
    ['Il arrivera à 15 h.', 'He will be there at 3 p.m.'],
    ['Le président Sarkozy a parlé.', 'President Nicolas Sarkozy spoke.'],
    ['Un village afghan a brûlé.', 'A village in Afghanistan burned down.'],
    ['Parmi eux, il y a un maire.', 'One of them is a mayor.'],
    ['Étant malade, il dort.', 'He is ill and asleep.'],
    ['Notons que le prix monte.', 'The price is going up.'],
    ['Un maire québécois a parlé.', 'A mayor from Quebec spoke.'],
    ['Le ministre Loujkov a parlé.', 'Minister Luzhkov spoke.'],
    ['Les ONG ont parlé.', 'The people from the NGOs spoke.'],
    ['Elle a reçu des Grammy Awards.', 'She won Grammy prizes.'],
    ['Vêtus de blanc, ils dansent.', 'Dressed in white, they dance.'],
    ["LE MINISTRE ANNONCE UN PLAN DE 1,5 MILLIARD D'EUROS", 'MINISTER ANNOUNCES €1.5 BILLION PLAN'],
    ["Les mensonges d'Etat sont nombreux.", 'Official lies are many.'],
    ['Tarif', 'Price'],
    ['Il a vu la grande barrière de corail.', 'He saw the Great Barrier Reef.'],
    ['Paradoxalement, elle dort.', 'Strangely, she is asleep.'],
    ['Les Irakiens ont voté.', 'Iraqi voters went to the polls.'],
    ['Un conseil suédois est né.', 'A council of Sweden was born.'],
    ["Elle vit dans l'Amérique de demain.", 'She lives in the US of tomorrow.'],
    ['Il vit au XVIIe siècle.', 'He lives in the XVIIth century.'],
  ])('passes %j, %j', (source, target) => expect(checkNames({ source, target })).toBeUndefined());

  it.each([
    [
      'Le pilote Emir Skenderagic a sauté.',
      'The pilot Emir Blanc jumped.',
      'name Skenderagic not found in the translation; name Blanc not in the source',
    ],
    ['Ils se sont vus à Berlin.', 'They met yesterday.', 'name Berlin not found in the translation'],
    ['Le maire a parlé.', 'The mayor spoke with Nicolas.', 'name Nicolas not in the source'],
    [
      'Le maire a souri.',
      'The mayor smiled at Nicolas Dupuis.',
      'name Nicolas not in the source; name Dupuis not in the source',
    ],
    [
      'Hier, Anna Delcourt a souri.',
      'Yesterday she smiled.',
      'name Anna not found in the translation; name Delcourt not found in the translation',
    ],
    [
      "Le train part d'Allemagne.",
      'The train leaves from Spain.',
      'name Allemagne not found in the translation; name Spain not in the source',
    ],
    [
      'Elle a quitté Londres.',
      'She left Paris.',
      'name Londres not found in the translation; name Paris not in the source',
    ],
    ['Elle vit à Compton.', 'She lives there.', 'name Compton not found in the translation'],
    ['Hier, Angelina Jolie a souri.', 'Yesterday Angelina smiled.', 'name Jolie not found in the translation'],
    ['M. Carlsson a souri.', 'He smiled.', 'name Carlsson not found in the translation'],
    ['Skenderagic a souri.', 'He smiled.', 'name Skenderagic not found in the translation'],
    [
      'Elle vit au Burkina Faso.',
      'She lives in Burktuzek Faso.',
      'name Burkina not found in the translation; name Burktuzek not in the source',
    ],
    ['Un avion JAS 39C a décollé.', 'A JAS 37 plane took off.', 'name JAS 39C not found in the translation'],
  ])('finds the flaw in %j, %j', (source, target, message) => expect(checkNames({ source, target })).toBe(message));

  it.each([
    ['Le maire a souri.', 'The mayor smiled at Skenderagic.', 'name Skenderagic not in the source'],
    ['Il a vu la barrière.', 'He saw the Reef.', 'name Reef not in the source'],
    [
      'Le pilote Skenderagic a sauté.',
      'The pilot Skendbari jumped.',
      'name Skenderagic not found in the translation; name Skendbari not in the source',
    ],
  ])('finds the invention in %j, %j', (source, target, message) =>
    expect(checkNames({ source, target })).toBe(message),
  );

  it.each([
    ['Il parle polonais.', 'He speaks Polish.'],
    ['Il vient mardi.', 'He comes on Tuesday.'],
    ['Il a vu le président.', 'He saw President and Minister.'],
  ])('takes no English capital for an invention in %j, %j', (source, target) =>
    expect(checkNames({ source, target })).toBeUndefined(),
  );
});
