import { describe, it } from 'vitest';
import { casesOf, expectCuts } from '../../support/cut-sentences.ts';

describe('a missing space', () => {
  it.each(
    casesOf(`
    Il vivait en Norvège.|A cet endroit, il dort.
    C'était le 12 mai dernier.|D'après les juges, il a fui.|Ensuite, il revint.|Celui-ci dort.
    Ils fuient la pluie.|"C'est la réponse", dit M. Petit.
    Elle a vidé les riverains.|M. Petit est là. | « C'est fini ».|Il part. | Quoi ?|Non !|Il reste.
    Voir www.exemple.fr et a.b@c.fr. | Le site Node.JS est là. | Lire http://exemple.fr/page.Html demain.
    Elle a 10.000 francs, ou 1.5 million. | Le 12.05.2020 aussi. | Les U.S.A. et M.Dupont.
  `),
  )('%s', (line) => expectCuts(line));
});
