import { describe, it } from 'vitest';
import { casesOf, expectCuts } from '../../support/cut-sentences.ts';

describe('abbreviations', () => {
  it.each(
    casesOf(`
    M. Petit et Mme. Roux ont vu le Dr. Osei. | Ils ont ri.
    MM. Petit et Roux, Mlle. Osei et Me. Bardot, de St. Malo, ont signé. | Ils sont partis.
    Voir art. 12, fig. 3, p. 40 et chap. IV, env. 300 mots (th. 6). | Fin de la note.
    Art. 12 du code : les ports sont libres. | Art. 13 : ils sont gratuits.
    Le n° 4 et le no. 5 sont vendus. | Le 1er est pris.
    Ouvert du 3 janv. 2020 au 12 sept. 2021, tél. 01 02 03. | Fermé depuis.
    Une ville, p. ex. Brest, ou cf. Lorient. | Une autre, vol. 2.
    Il vint en 52 av. J.-C. | Puis il repartit.
    Le train de 18 h. 30 est parti. | Celui de 19 h. | Non.
    Des pommes, des poires, etc. | Tout fut vendu. | Des noix, etc. furent jetées.
    Le prof. Martin et la Sté. Le Goff ont signé. | C'est mon prof. | Il rit.
    Il regarde la mer. | Elle dort. | Ils étaient sept. | C'est de l'art. | L'homme a commis un vol. | Un jeu. | Fin.
  `),
  )('%s', (line) => expectCuts(line));

  it.each(
    casesOf(`
    Mr. Smith and Mrs. Jones met Dr. Osei at 10 a.m. on Monday. | Ms. Roux left at 5 p.m. EST. | They came at 6 p.m. | The end.
    He chose No. 10, i.e. the last one, e.g. Mt. Blanc vs. Mt. Fuji. | No. | It rained on Jan. 3 and Sept. 4.
    Pr. Martin lives in av. Foch, env. 300 metres from here. | Art. 3 and chap. 4 say so. | Mme. Roux and Mgr. Petit left.
    Acme Inc. President Jones lives on Main St. | The end came in St. Louis. | He owns Acme Inc. | It grew.
  `),
  )('in English: %s', (line) => expectCuts(line, 'en'));
});
