import { describe, it } from 'vitest';
import { casesOf, expectCuts } from '../../support/cut-sentences.ts';

describe('the turns of a dialogue', () => {
  it.each(
    casesOf(`
    Il rit. | — Tu viens ? | — Non. | – Bien.
    - Tu viens ? | -Oui. | - Moi non.
    « Entrez ! » | — Merci.
    — Bonjour, dit-il. | Elle entra.
    Le maire – un ancien marin – a souri. | Il part.
  `),
  )('%s', (line) => expectCuts(line));
});
