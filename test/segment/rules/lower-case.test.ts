import { describe, it } from 'vitest';
import { casesOf, expectCuts } from '../../support/cut-sentences.ts';

describe('a small letter goes on with the sentence', () => {
  it.each(
    casesOf(`
    « Vraiment ? » a-t-il demandé. | Personne ne bougea.
    "Quoi !" s'est exclamée la gardienne. | Puis elle se tut.
    Euh... peut-être. | Ah… oui, sans doute.
    Il a crié (trop fort !) avant de partir. | On l'entendit.
    « Non ! », répondit-elle. | « Si ! »
    — Tu viens ? demanda-t-elle. | Il resta.
    Deux choses : le pain ; le vin. | Rien de plus.
  `),
  )('%s', (line) => expectCuts(line));

  it.each(
    casesOf(`
    "Really?" he asked. | "Yes." | She left.
    Well... maybe. | Perhaps not.
  `),
  )('in English: %s', (line) => expectCuts(line, 'en'));
});
