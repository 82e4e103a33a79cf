import { describe, it } from 'vitest';
import { casesOf, expectCuts } from '../../support/cut-sentences.ts';

describe('initials', () => {
  it.each(
    casesOf(`
    J. K. Rowling et J.-P. Dupont sont venus. | Ils ont signé.
    J.-C. Dupont et J. Le Goff sont venus. | Ils ont lu.
    Il est mort en 33 apr. J.-C. | Marie l'a vu en 52 av. J.-C. | César aussi, en 12 av. J.-C. 3 fois.
    Le U.S.A. est grand. | L'O.N.U. aussi.
    Comme M.Dupont l'a écrit. | Oui.
    Il vit aux U.S.A. | Elle non. | Il prend de la vitamine C. | Son frère aussi.
  `),
  )('%s', (line) => expectCuts(line));

  it.each(
    casesOf(`
    The U.S. Navy came with J. R. Smith. | He lives in the U.S. | The rest do not.
  `),
  )('in English: %s', (line) => expectCuts(line, 'en'));
});
