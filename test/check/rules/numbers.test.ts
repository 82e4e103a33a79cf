import { describe, expect, it } from 'vitest';
import { checkNumbers } from '../../../src/check/rules/numbers.ts';

describe('checkNumbers', () => {
  it.each([
    ['Le stade compte 1 250 places.', 'The stadium has 1,250 seats.'],
    ['Le billet coûte 1 250,50 euros.', 'The ticket costs 1,250.50 euros.'],
    ['Il a payé 10.000 francs.', 'He paid 10,000 francs.'],
    ['Treize chats et 12 chiens.', '13 cats and twelve dogs.'],
    ['Les prix montent de 3,5 %.', 'Prices go up 3.5%.'],
    ['Le train part à 9h30 et arrive à 14 h.', 'The train leaves at 9:30 and arrives at 2 p.m.'],
    ['La cérémonie a lieu à midi (10H00 GMT).', 'The ceremony is held at noon (10:00 GMT).'],
    ['Le 1er mai 2020', 'May 1, 2020'],
    ['Né au XIXe siècle', 'Born in the nineteenth century'],
    ['Né au XIXe siècle', 'Born in the 19th century'],
    ['Le 29 décembre 2019, il neigeait.', 'On December 29, 2019, it was snowing.'],
    ['Deux milliards et 3 millions', '2 billion and three million'],
    ['Quatre-vingt-dix-sept voix', 'Ninety-seven votes'],
    ['Une femme et un homme', 'A woman and a man'],
    ['Les deux frères sont là.', 'Both brothers are here.'],
    ['Entre 5 et 6 millions', 'Between 5 million and 6 million'],
    ['Dans les années 1990', "In the '90s"],
    ['Une centaine de moutons', 'A hundred sheep'],
    ['La Ve République', 'The Fifth Republic'],
    ['La tempête a duré 3 ans et demi.', 'The storm lasted three and a half years.'],
    ['Au XXIe siècle', 'In the twenty-first century'],
    ['La 32e édition', 'The thirty-second edition'],
    ['La vingt et unième fois', 'The 21st time'],
    ['La quatre-vingt-dix-neuvième fois', 'The 99th time'],
    ['Une pause de vingt secondes', 'A twenty-second break'],
    ['Le dix-huitième siècle', 'The 18th century'],
    ['Quarante pour cent des voix', '40% of the votes'],
    ['Cent pour cent des voix', '100% of the votes'],
    ['Deux millions et demi de voix', '2.5 million votes'],
    ['2,5 millions de voix', 'Two and a half million votes'],
    ['1 milliard 200 millions de gens', '1.2 billion people'],
    ['1,5 an plus tard', 'One and a half years later'],
    ['Un an et demi plus tard', '18 months later'],
    ['Un an et demi plus tard', 'A year and a half later'],
    ['Une heure et demie plus tard', '90 minutes later'],
  ])('passes %j, %j', (source, target) => expect(checkNumbers({ source, target })).toBeUndefined());

  it.each([
    ['Ils ont signé 13 accords.', 'They signed agreements.', 'number 13 missing in the translation'],
    ['Ils ont signé des accords.', 'They signed 14 agreements.', 'number 14 not in the source'],
    [
      'Ils ont signé treize accords.',
      'They signed fourteen agreements.',
      'number treize missing in the translation; number fourteen not in the source',
    ],
    [
      'Une dette de 2 millions',
      'A debt of 2 billion',
      'number 2 millions missing in the translation; number 2 billion not in the source',
    ],
    [
      'Elle coûte 1,5 euro.',
      'It costs 15 euros.',
      'number 1,5 missing in the translation; number 15 not in the source',
    ],
    [
      'Rendez-vous à 14 h.',
      'See you at 3 p.m.',
      'number 14 h missing in the translation; number 3 p.m. not in the source',
    ],
    [
      'Au XVIIIe siècle',
      'In the 19th century',
      'number XVIIIe missing in the translation; number 19 not in the source',
    ],
    [
      'Au XXe siècle',
      'In the twenty-first century',
      'number XXe missing in the translation; number twenty-first not in the source',
    ],
    [
      'Deux millions et demi de voix',
      'Two million votes',
      'number Deux millions missing in the translation; number Two million not in the source',
    ],
    [
      '1 milliard 200 millions de gens',
      '1.3 billion people',
      'number 1 milliard 200 millions missing in the translation; number 1.3 billion not in the source',
    ],
  ])('finds the flaw in %j, %j', (source, target, message) => expect(checkNumbers({ source, target })).toBe(message));
});
