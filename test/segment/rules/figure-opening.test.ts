import { describe, expect, it } from 'vitest';
import { casesOf, cutSentences, expectCuts } from '../../support/cut-sentences.ts';

describe('a figure opens a sentence', () => {
  it.each(
    casesOf(`
    L'accident a fait 12 morts. | 35 personnes ont été blessées.
    Il a gagné en 2019. | 2020 fut pire.
    Il pèse 80 kg. | 12 autres non.
    « C'est fini. » | 35 personnes ont ri.
    Elle dit : "Je pars." | 35 personnes ont ri.
    Il est parti. | « 20 ans après, je reviens. »
    Il est parti. | "20 ans après, je reviens."
    Il est parti. | 3e, elle est restée. | 1,5 million de voix ont manqué.
  `),
  )('%s', (line) => expectCuts(line));

  it('in English too', () => expectCuts('He won in 2019. | 2020 was worse. | 35 people left.', 'en'));
});

describe('a figure goes on with a sentence', () => {
  it.each(
    casesOf(`
    Voir art. 3 du code, p. 12 en bas, n° 4 et n. 5 encore, vol. 2, chap. 5 et op. 27 au piano.
    Il en reste env. 30 % selon lui, soit max. 12 par an et min. 3 par mois.
    Il habite av. 33 bis et né en 52 av. J.-C. 12 fois vainqueur.
    Les lots 1. 2. 3. sont vendus.
    Ouvert à 8 h. 30 le matin, le 12. 3. 2020 au plus tard, pour 10. 000 euros.
    Ils sont près de 35. 2 fois plus nombreux.
    Il a fallu... 35 ans.
    Il pèse 2.5 kg et mesure 1.80 m.
  `),
  )('%s', (line) => expect(cutSentences(line)).toEqual([line]));

  it('in English too', () => {
    const line = 'See art. 3 of the code, p. 12 below, no. 4, vol. 2 and the top U.S. 500 firms, c. 1200 of them.';
    expect(cutSentences(line, 'en')).toEqual([line]);
  });
});
