import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isPlainlyFrench } from '../../src/extract/is-plainly-french.ts';

const SAMPLE = readFileSync(new URL('../../input/pont-de-varsovie.txt', import.meta.url), 'utf8');

/** The same few sentences, three times over, in languages that share words with French. */
const OTHERS: Readonly<Record<string, string>> = {
  English: 'The mayor told the press on Tuesday that the bridge, a pet project, would be finished before the autumn.',
  Spanish:
    'El alcalde dijo el martes ante la prensa que el puente, muy esperado, estará terminado sur y norte en otoño.',
  Italian: 'Il sindaco ha detto martedì alla stampa che il ponte, per cui si aspetta da anni, sarà finito in autunno.',
  Portuguese: 'O prefeito disse na terça-feira que a ponte, a mais cara des te país, ficará pronta antes do outono.',
  Catalan: "L'alcalde va dir dimarts a les autoritats que el pont, qui sap quan, estarà acabat abans de la tardor.",
  Occitan:
    "Lo cònsol a dich dimars a la premsa que lo pont, fòrça esperat dempuèi d'annadas, serà acabat abans l'auton.",
  'Haitian Creole':
    'Majistra a di laprès madi ke pon an, ki pi chè nan peyi a, ap fini anvan otòn, apre de lane travay.',
  Romanian: 'Primarul a spus marți presei că podul, care este cel mai scump din țară, va fi gata până la toamnă.',
  Dutch: 'De burgemeester zei dinsdag tegen de pers dat de brug, een lang plan, voor de herfst klaar zal zijn.',
  German: 'Der Bürgermeister sagte am Dienstag, dass die Brücke, die teuerste des Landes, im Herbst fertig wird.',
};

it('is what a French article is', () => {
  expect(isPlainlyFrench(SAMPLE)).toBe(true);
});

it('is not said of a few words, which may be a quotation', () => {
  expect(isPlainlyFrench('« Nous sommes avec vous dans cette épreuve », a dit le maire.')).toBe(false);
});

it.each(Object.entries(OTHERS))('is not said of %s', (_, text) => {
  expect(isPlainlyFrench(`${text} `.repeat(3))).toBe(false);
});
