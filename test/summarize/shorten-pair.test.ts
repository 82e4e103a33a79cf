import { describe, expect, it } from 'vitest';
import { shortenPair } from '../../src/summarize/shorten-pair.ts';

const LANGUAGES = { source: 'fr', target: 'en' } as const;
const shorten = (source: string, target: string) => shortenPair({ source, target }, LANGUAGES);

describe('shortenPair', () => {
  it.each([
    [
      'brackets',
      'Le régime oustachi (1941-45) a tué plus de 10.000 habitants de Sarajevo.',
      'The Ustashi regime (1941-45) killed more than 10,000 inhabitants of Sarajevo.',
      'Le régime oustachi a tué plus de 10.000 habitants de Sarajevo.',
      'The Ustashi regime killed more than 10,000 inhabitants of Sarajevo.',
    ],
    [
      'dashes',
      'Le bac – un bateau de 1962 – reprendra ses traversées samedi matin.',
      'The ferry — a boat from 1962 — will resume its crossings on Saturday morning.'.replaceAll('—', '–'),
      'Le bac reprendra ses traversées samedi matin.',
      'The ferry will resume its crossings on Saturday morning.',
    ],
    [
      'a place and an agency',
      'MINSK (AFP) – Les deux présidents ont signé treize accords mercredi.',
      'MINSK (AFP) – The two presidents signed thirteen agreements on Wednesday.',
      'Les deux présidents ont signé treize accords mercredi.',
      'The two presidents signed thirteen agreements on Wednesday.',
    ],
    [
      'an apposition',
      'Le maire de Valmont, élu en 2020, a fermé le pont suspendu.',
      'The mayor of Valmont, elected in 2020, has closed the suspension bridge.',
      'Le maire de Valmont a fermé le pont suspendu.',
      'The mayor of Valmont has closed the suspension bridge.',
    ],
    [
      'a last relative clause',
      'Ils ont comparu devant un juge de Boston, qui leur a expliqué la suite.',
      'They appeared before a Boston judge, who explained to them what comes next.',
      'Ils ont comparu devant un juge de Boston.',
      'They appeared before a Boston judge.',
    ],
  ])('leaves out %s in both languages', (_, source, target, shortSource, shortTarget) => {
    expect(shorten(source, target)).toEqual({ source: shortSource, target: shortTarget });
  });

  it.each([
    [
      'only one side has it',
      'Le maire (élu en 2020) a fermé le pont suspendu de Valmont.',
      'The mayor, elected in 2020, closed the Valmont suspension bridge.',
    ],
    [
      'the numbers in it differ',
      'Le maire (élu en 2020) a fermé le pont suspendu de Valmont.',
      'The mayor (elected in 2002) closed the Valmont suspension bridge.',
    ],
    [
      'it is part of a quotation',
      '« La crue (du fleuve) monte encore ce soir », dit le maire de Valmont.',
      '"The flood (of the river) is still rising tonight," says the mayor of Valmont.',
    ],
    [
      'it says where something was left out',
      'Le maire a fermé le pont (...) après la rupture de deux câbles.',
      'The mayor closed the bridge (...) after two cables broke.',
    ],
    [
      'it says who said so',
      'Le pont, selon la mairie de Valmont, est fermé depuis lundi matin.',
      'The bridge, according to the town hall, is closed since Monday morning.',
    ],
    [
      'it is a list',
      'Le maire, le préfet et le ministre ont visité le pont.',
      'The mayor, the prefect and the minister visited it.',
    ],
    [
      'a clause stands before it',
      'Dans un pays où deux foyers sur trois possèdent un chien, la puce électronique, est obligatoire depuis 1999.',
      'In a country where two in three homes own a dog, the electronic chip, is mandatory since 1999.',
    ],
    ['hardly anything would be left', 'Le pont ferme (à midi).', 'The bridge closes (at noon).'],
  ])('leaves nothing out where %s', (_, source, target) => {
    expect(shorten(source, target)).toBeUndefined();
  });
});
